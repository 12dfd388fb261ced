/** Words that no reader should meet, and numbers written as a program would. */
const WORDS =
  /NaN|Infinity|undefined|\bnull\b|\[object|(?:from|to|of) no value|[−-]0\b(?![.\d])| {2}|\b\d+(?:\.\d+)?[eE][+-]?\d+\b|,,| ,/;
/** Words told twice, full stops told twice, and names that are empty. */
const SLIPS = /\b([a-z]{2,}) \1\b|\.\.|“”|\(\)|\.;|,\.| \.(?!\d)/i;
/** Of these the minus and the joined digits mean something else. */
const DATES = /\d{4}-\d\d-\d\d/g;

/** Whatever in an answer is no sensible number or no sensible sentence, with where it stands. */
export function nonsenseIn(value: unknown, path = 'answer'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string') {
    const words = value.replaceAll(DATES, 'date');
    return WORDS.test(words) || SLIPS.test(words) ? [`${path}: ${value}`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => nonsenseIn(each, `${path}.${key}`));
}
