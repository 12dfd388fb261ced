const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `\\d[\\d,]*(?:\\.\\d+)?|${NUMBERS.join('|')}`;
/** `15`, `four`, `one post in ten`, `74 in 100`, `14.4 %`. */
const NAMED = new RegExp(
  `\\b(${NUMBER})\\b(?:\\s*(%|per cent\\b)|(?:\\s+\\p{L}+){0,3}\\s+(?:in|of)\\s+(${NUMBER})\\b)?`,
  'giu',
);

/** `No case holder over the cap` names nought; `no more than` and `no longer than` do not. */
const NONE = /\b(?:no|none|nobody)\b(?!\s+(?:more|fewer|less|\p{L}+er)\b)/iu;

/** A number that words name, and how many decimals they give it. */
export interface NamedNumber {
  value: number;
  decimals: number;
}

const valueOf = (text: string): number => {
  const place = NUMBERS.indexOf(text.toLowerCase());
  return place < 0 ? Number(text.replaceAll(',', '')) : place + 1;
};

/** The numbers that a sentence names; what is so many in so many, or a percentage, is a share. */
export function namedNumbers(words: string): NamedNumber[] {
  const named = [...words.matchAll(NAMED)].map(([, number, percent, whole]) => {
    const decimals = number.split('.')[1]?.length ?? 0;
    const value = valueOf(number);
    if (percent) return { value: value / 100, decimals: decimals + 2 };
    if (whole) return { value: value / valueOf(whole), decimals: 2 };
    return { value, decimals };
  });
  return NONE.test(words) ? [...named, { value: 0, decimals: 0 }] : named;
}

/** Whether a number is one that the words name, as exactly as they name it. */
export const isNamed = (number: number, names: readonly NamedNumber[]): boolean =>
  names.some(({ value, decimals }) =>
    value === 0 ? number === 0 : Math.abs(number - value) <= 0.5 * 10 ** -decimals * (1 + 1e-9),
  );
