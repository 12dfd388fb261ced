import type { Timeline } from '../calendar/timeline.ts';
import { DAYS_PER_YEAR } from '../units.ts';
import type { PlainScenario } from './ranged-inputs.ts';

/** Something that compounds. Time is counted from the first day, in whatever its rate is of: years, or pay awards. */
export interface Compounded {
  readonly rate: number;
  /** When this rate began to hold, and what the first day’s 1 had come to by then. */
  readonly since: number;
  readonly level: number;
}

/** What the first day’s 1 has come to at a time at which the present rate holds. */
export const levelAt = ({ rate, since, level }: Compounded, time: number): number =>
  level * (1 + rate) ** Math.max(0, time - since);

/** What compounds goes on at another rate from a time on; what has grown until then stays. */
const goesOn = (before: Compounded, rate: number, time: number): Compounded =>
  rate === before.rate ? before : { rate, since: time, level: levelAt(before, time) };

/** What has grown since the first day, and at which rates it goes on, in one stretch of time. */
export interface Grown {
  /** By stream, in years. */
  readonly referrals: readonly Compounded[];
  /** By pay awards. */
  readonly pay: Compounded;
}

/**
 * What has grown by the start of a stretch of time.
 * @param plain the inputs that hold in it
 * @param before the same of the stretch before; undefined for the first
 */
export function grownBy(
  plain: PlainScenario,
  fromDay: number,
  line: Timeline,
  before?: Grown,
): Grown {
  const { streams, costs } = plain;
  const anew = (rate: number): Compounded => ({ rate, since: 0, level: 1 });
  if (!before) {
    return {
      referrals: streams.map(({ growthPerYear }) => anew(growthPerYear)),
      pay: anew(costs.payAwardPerYear),
    };
  }
  const isFirstDay = fromDay === 0;
  const years = isFirstDay ? 0 : (line.days[fromDay] - line.firstDay) / DAYS_PER_YEAR;
  // An award of this very morning is at the rate that holds from this morning.
  const awards = isFirstDay ? 0 : line.payAwards[fromDay - 1];
  return {
    referrals: streams.map(({ growthPerYear }, i) =>
      goesOn(before.referrals[i], growthPerYear, years),
    ),
    pay: goesOn(before.pay, costs.payAwardPerYear, awards),
  };
}
