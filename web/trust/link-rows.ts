import { type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import type { RunResults, Spread } from '../../models/report/results.ts';
import { isWholeYear, yearWords } from '../../models/report/year-words.ts';
import type { Unit } from '../../models/units.ts';
import { bareNumber, percent, rangeWords, shown } from '../words/numbers.ts';

/** What the link can be asked about. */
export const LINK_MEASURES: readonly MeasureId[] = [
  'turnoverRate',
  'vacancyRate',
  'casesWaiting',
  'cost',
];

/** One of the four settings, with what it led to. */
export interface LinkOutcome {
  label: string;
  perCase: number | undefined;
  results: RunResults;
}

export interface LinkRow {
  label: string;
  effect: string;
  mean: string;
  range: string;
  difference: string;
}

export interface LinkTable {
  /** Of which measure, and when. */
  heading: string;
  rows: LinkRow[];
  sentence: string;
}

/** The last financial year simulated in full, or nearly so; else the whole time. */
function lastYear(results: RunResults, id: MeasureId): { when: string; spread?: Spread } {
  const year = results.years.findLast(isWholeYear);
  return year
    ? { when: `in ${yearWords(year)}`, spread: year.measures[id] }
    : { when: 'over the weeks simulated', spread: results.horizon.measures[id] };
}

const effectWords = (perCase: number | undefined): string =>
  perCase === undefined ? 'none' : `${signed(Math.expm1(perCase), (size) => percent(size))}`;

/** With its sign, and none where nothing is left after rounding. */
function signed(value: number, words: (size: number) => string): string {
  const size = words(Math.abs(value));
  if (!/[1-9]/.test(size)) return size;
  return `${value > 0 ? '+' : '−'}${size}`;
}

/** A difference: of shares in points, not in per cent of one another. */
const apartWords = (size: number, unit: Unit, decimals: number): string =>
  unit === 'share'
    ? `${(100 * size).toFixed(Math.max(0, decimals - 2))} points`
    : bareNumber(size, unit, decimals);

/** What one measure becomes under each setting of the link, and how far the answer rests on it. */
export function linkTable(outcomes: readonly LinkOutcome[], id: MeasureId): LinkTable | undefined {
  const { label, unit, decimals } = measureOf(id);
  const found = outcomes.map(({ results }) => lastYear(results, id));
  const means = found.map(({ spread }) => spread?.mean ?? null);
  const [without] = means;
  if (without === null || means.some((mean) => mean === null)) return undefined;
  const finer = unit === 'share' ? decimals + 1 : decimals;
  const rows = outcomes.map(({ label: setting, perCase }, index): LinkRow => {
    const { spread } = found[index];
    const difference = (means[index] ?? 0) - without;
    return {
      label: setting,
      effect: effectWords(perCase),
      mean: bareNumber(means[index], unit, finer),
      range: rangeWords(spread?.p10, spread?.p90, unit, decimals),
      difference: index === 0 ? '' : signed(difference, (size) => apartWords(size, unit, finer)),
    };
  });
  const high = means.at(-1) ?? 0;
  const words = (value: number) => shown(value, unit, finer);
  const when = found[0].when;
  return {
    heading: `${label} ${when}`,
    rows,
    sentence: `Without the link, ${label.toLowerCase()} ${when} is ${words(without)} on average; with it at the top of its range, ${words(high)}. ${restsWords(means, found[0].spread)}`,
  };
}

/** The most that the link moves the mean, beside the width that luck and all else leave without it. */
function restsWords(means: readonly (number | null)[], spread: Spread | undefined): string {
  const [without] = means;
  const { p10 = null, p90 = null } = spread ?? {};
  if (without === null || p10 === null || p90 === null || p90 <= p10) return '';
  const most = Math.max(...means.map((mean) => Math.abs((mean ?? without) - without)));
  const part = most / (p90 - p10);
  const rests = part < 0.1 ? 'hardly rests' : part < 0.33 ? 'rests a little' : 'rests a good deal';
  return `At most the link moves it by ${percent(part, 0)} of the range within which eight futures in ten lie without it: this answer ${rests} on the link.`;
}
