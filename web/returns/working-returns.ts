import { lastReturns, USUAL_YEARS } from '../../models/returns/last-returns.ts';
import type { Area } from '../../models/returns/published-areas.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import { isRecord } from '../state/is-record.ts';

/** A return as it stands in its boxes: what is not typed yet is left out, and what is no number is kept as typed. */
export type WorkingReturn = Partial<Record<keyof Return, unknown>>;

/** Returns as they are being put in. */
export interface WorkingReturns {
  name: string;
  startDate?: string;
  years: readonly WorkingReturn[];
}

/** Most returns of one service. */
export const MOST_YEARS = 10;

/** Staff are counted on 30 September. */
const OCTOBER = 9;

/** Returns before anything is typed: one of the last year of which staff have been counted by now. */
export function emptyReturns(today = new Date()): WorkingReturns {
  const isCounted = today.getMonth() >= OCTOBER;
  const year = today.getFullYear() - (isCounted ? 0 : 1);
  return { name: 'Our council', years: [{ year }] };
}

/** The returns of a published area, those that are usually taken together. */
export const returnsOf = (area: Area): WorkingReturns => ({
  name: area.name,
  years: lastReturns(area, USUAL_YEARS),
});

export const withFigure = (
  returns: WorkingReturns,
  at: number,
  key: keyof Return,
  value: unknown,
): WorkingReturns => {
  const years = returns.years.map((year, place) => {
    if (place !== at) return year;
    const { [key]: _, ...others } = year;
    return value === undefined ? others : { ...others, [key]: value };
  });
  return { ...returns, years };
};

/** With the year before the first one, for leavers are few in one. */
export function withYearBefore(returns: WorkingReturns): WorkingReturns {
  const [first] = returns.years;
  const year = typeof first?.year === 'number' ? { year: first.year - 1 } : {};
  return { ...returns, years: [year, ...returns.years] };
}

export const withoutYear = (returns: WorkingReturns, at: number): WorkingReturns => ({
  ...returns,
  years: returns.years.filter((_, place) => place !== at),
});

const KEY = 'headroom:returns';
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Keeps them in the browser, so that a reload loses nothing. */
export function keepReturns(shelf: Shelf, returns: WorkingReturns): void {
  try {
    shelf.setItem(KEY, JSON.stringify(returns));
  } catch {
    // The browser keeps nothing: they are still in the page.
  }
}

/** What was kept; undefined where there is nothing, or nothing of this shape. */
export function keptReturns(shelf: Shelf): WorkingReturns | undefined {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(KEY) ?? 'null');
    if (!isRecord(kept) || typeof kept.name !== 'string' || !Array.isArray(kept.years)) return;
    return kept.years.length > 0 && kept.years.every(isRecord)
      ? (kept as unknown as WorkingReturns)
      : undefined;
  } catch {
    return undefined;
  }
}
