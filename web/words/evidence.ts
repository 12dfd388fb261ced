import type { Evidence } from '../api/evidence.ts';

export interface EvidenceWords {
  figure: string;
  place: string;
  source: string;
  /** Where the source is on the web; empty for a file. */
  address: string;
}

const number = (value: number): string => value.toLocaleString('en-GB').replace('-', '−');

/** Unit of a fact whose statement says all: it has no figure. */
const WITHOUT_FIGURE = 'text';

/** `£14,400 a year`, `£523.5 million`, `15 %`, `12 cases`: the sign of money stands before its figure. */
const withUnit = (figure: string, unit: string): string =>
  unit.startsWith('£') ? `£${figure}${unit.slice(1)}` : `${figure} ${unit}`;

/** The figure with its unit, and its range; the range alone where only that is published. */
function figureOf({ value, low, high, unit }: Evidence): string {
  if (unit === WITHOUT_FIGURE) return '';
  const range =
    typeof low === 'number' && typeof high === 'number' ? `${number(low)} to ${number(high)}` : '';
  if (value === null) return range && withUnit(range, unit);
  const figure = withUnit(typeof value === 'number' ? number(value) : value, unit);
  return range ? `${figure} (range ${range})` : figure;
}

/** A fact of the evidence book in short lines: figure, where and when, source. */
export function evidenceWords(fact: Evidence): EvidenceWords {
  const isAddress = /^https?:\/\/\S+$/.test(fact.source.where);
  return {
    figure: figureOf(fact),
    place: [fact.place, fact.period].filter(Boolean).join(', '),
    source: isAddress
      ? fact.source.title
      : [fact.source.title, fact.source.where].filter(Boolean).join(' · '),
    address: isAddress ? fact.source.where : '',
  };
}

/** How a fact was come by, where it stands in a sentence. */
export const KIND_WORDS: Readonly<Record<Evidence['kind'], string>> = {
  published: 'published',
  derived: 'worked out by us',
  judgement: 'our judgement',
};

/** What facts are about, by the letter that their keys begin with. */
const ABOUT: readonly (readonly [title: string, letters: string])[] = [
  ['Referrals, assessments and cases in England', 'BCDHLX'],
  ['Social workers in England', 'W'],
  ['Northern Ireland, and Setting the Bar', 'N'],
  ['Adults’ services and approved mental health professionals', 'A'],
  ['Learning and the first years of practice', 'T'],
  ['Rules, and how often children are visited', 'R'],
  ['Caseload standards of other places', 'S'],
  ['Pay and money', 'F'],
  ['What caseload, supervision and other things do', 'KQ'],
  ['Our own judgements', 'J'],
];

export interface FactGroup {
  title: string;
  facts: Evidence[];
}

/** The facts of a book by what they are about, each group by key; groups without any are left out. */
export const factGroups = (book: readonly Evidence[]): FactGroup[] =>
  ABOUT.map(([title, letters]) => ({
    title,
    facts: book
      .filter(({ id }) => letters.includes(id[0]))
      .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })),
  })).filter(({ facts }) => facts.length > 0);
