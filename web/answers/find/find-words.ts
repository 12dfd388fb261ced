import type {
  FindLever,
  FindPlan,
  FindResult,
  SeenChance,
} from '../../../models/analysis/find/result.ts';
import {
  chanceInRange,
  LEFT_ALONE,
  leverValue,
  numberWords,
  percentWords,
  type Ranged,
} from '../../../models/analysis/find/words.ts';
import { sameAsWords } from '../../../models/analysis/same-cap-words.ts';
import { UNITS } from '../../../models/units.ts';

const isShare = ({ unit }: Pick<FindLever, 'unit'>): boolean =>
  unit === 'share' || unit === 'sharePerYear';

/** A value of a lever as sentences have it, shares as per cent; its unit stands in the heading; `unchanged` where it is left as it is. */
export function bareValue(lever: Pick<FindLever, 'unit'>, value: number | null): string {
  if (value === null) return LEFT_ALONE;
  return isShare(lever) ? percentWords(value) : numberWords(value);
}

/** The same in a table of values: beside a cap that is the same as a smaller one, which. */
export function tableValue(lever: FindLever, value: number | null): string {
  const same = value === null ? '' : sameAsWords(lever, value);
  return `${bareValue(lever, value)}${same ? ` (${same})` : ''}`;
}

const headingUnit = ({ unit }: Pick<FindLever, 'unit'>): string => {
  if (unit === 'sharePerYear') return 'a year';
  return unit === 'share' ? '' : UNITS[unit];
};

/** `People in post, Social worker, FTE`. */
export const leverHeading = (lever: Pick<FindLever, 'label' | 'unit'>): string =>
  [lever.label, headingUnit(lever)].filter(Boolean).join(', ');

/** A chance, and beneath it its range, where it has one. */
export function chanceCell(seen: SeenChance): { main: string; detail: string } {
  const { main, range } = chanceInRange(seen);
  return { main, detail: range && `${range}\u00a0%` };
}

/** A figure, and beneath it where it lies. */
export const inCell = ({ main, range }: Ranged): { main: string; detail: string } => ({
  main,
  detail: range,
});

/** What stands beside doing nothing: the plan, else the best that was reached, with its values: `With the plan: 104 FTE`. */
export function shownPlan({
  plan,
  best,
  levers,
}: Pick<FindResult, 'plan' | 'best' | 'levers'>): { plan: FindPlan; label: string } | undefined {
  const shown = plan ?? best;
  if (!shown) return undefined;
  const values = levers.map((lever, index) => leverValue(lever, shown.values[index]));
  return { plan: shown, label: `With the ${plan ? 'plan' : 'best'}: ${values.join(' and ')}` };
}
