import { dayNumber, isoDate } from '../../calendar/dates.ts';
import { WEEKS_OF_YEAR } from '../../calendar/last-year.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { calledOver, type Weeks, weeksOver } from '../stretch.ts';
import { setApart } from './acting.ts';
import type { CompareOver } from './question.ts';
import type { ComparedStretch } from './result.ts';

/** The stretch that suits what differs, where none is asked for. */
function suited([first, ...others]: readonly Scenario[]): { over: CompareOver; weeks: Weeks } {
  const apart = others.map((other) => setApart(first, other));
  const dated = apart.flatMap((each) => each.dated ?? []);
  if (apart.some(({ fromFirstDay }) => fromFirstDay) || dated.length === 0) {
    const over = dated.length > 0 ? 'whole-run' : 'last-year';
    return { over, weeks: weeksOver(first, over) };
  }
  const from = Math.min(...dated.map((each) => each.from));
  const last = Math.max(...dated.map((each) => Math.max(each.from + WEEKS_OF_YEAR - 1, each.to)));
  return { over: 'acting', weeks: { from, to: Math.min(first.service.weeks, last) } };
}

/**
 * What scenarios are compared over. Where it is left to what differs: of the dated changes of each, such as a what-if,
 * from the week of the first of them for a year, or for as long as they last where that is longer, and of several from
 * the first such week to the last; of inputs that differ from the first day, the last year; where there are both, the
 * whole run.
 */
export function comparedOver(
  scenarios: readonly Scenario[],
  asked: CompareOver,
): { weeks: Weeks; stretch: ComparedStretch } {
  const [first] = scenarios;
  const { over, weeks } =
    asked === 'acting' ? suited(scenarios) : { over: asked, weeks: weeksOver(first, asked) };
  const start = dayNumber(first.service.startDate);
  return {
    weeks,
    stretch: {
      over: calledOver(first, over),
      from: isoDate(start + 7 * (weeks.from - 1)),
      to: isoDate(start + 7 * weeks.to - 1),
    },
  };
}
