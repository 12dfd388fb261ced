import { FAILS_BELOW } from '../standards/verdict.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';

/** Chances week by week, with their standard errors; null in weeks without a value. */
export interface WeeklyChances {
  readonly probabilityMet: readonly (number | null)[];
  readonly standardError: readonly (number | null)[];
}

/** The first week that is likely to fail lies between these, as places from the first day on. */
export interface FailRange {
  earliest: number;
  latest: number;
}

/** The chance of a week so many of its errors away; undefined where it has no value. */
function chanceAt({ probabilityMet, standardError }: WeeklyChances, week: number, errors = 0) {
  const chance = probabilityMet[week];
  return typeof chance === 'number' ? chance + errors * (standardError[week] ?? 0) : undefined;
}

const isBelow = (chance: number | undefined): boolean =>
  chance !== undefined && chance < FAILS_BELOW;

/** Weeks before a given one that lead up to it, in which something holds; weeks without a value are passed over. */
function backFrom(week: number, holds: (week: number) => boolean | undefined): number[] {
  const found: number[] = [];
  for (let at = week - 1; at >= 0; at--) {
    const does = holds(at);
    if (does === false) break;
    if (does) found.unshift(at);
  }
  return found;
}

const unlessBlank = (chance: number | undefined, holds: boolean): boolean | undefined =>
  chance === undefined ? undefined : holds;

/**
 * Weeks, as places from the first day on, in which failing is the likelier: the chance is below a half, in an unbroken
 * stretch in which it is so by more than two errors at least once. Only weeks below by as much would begin the later, the
 * fewer the futures: of a chance that falls by a point a week, by ten weeks with 100 of them.
 */
export function likelyFailWeeks(chances: WeeklyChances): number[] {
  const places = [...chances.probabilityMet.keys()].filter(
    (week) => chanceAt(chances, week) !== undefined,
  );
  const stretches: number[][] = [];
  let open: number[] | undefined;
  for (const week of places) {
    if (!isBelow(chanceAt(chances, week))) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      stretches.push(open);
    }
    open.push(week);
  }
  return stretches
    .filter((weeks) => weeks.some((week) => isBelow(chanceAt(chances, week, ERRORS_EITHER_WAY))))
    .flat();
}

/**
 * Where the first of those weeks may lie: from the first that the errors leave open, in the weeks that lead up to the first
 * which is below a half by more than two errors, to that one. Undefined where there is none.
 */
export function failRange(chances: WeeklyChances): FailRange | undefined {
  const weeks = [...chances.probabilityMet.keys()];
  const latest = weeks.find((week) => isBelow(chanceAt(chances, week, ERRORS_EITHER_WAY)));
  if (latest === undefined) return undefined;
  const [earliest = latest] = backFrom(latest, (week) => {
    const least = chanceAt(chances, week, -ERRORS_EITHER_WAY);
    return unlessBlank(least, isBelow(least));
  });
  return { earliest, latest };
}
