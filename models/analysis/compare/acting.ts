import { dayNumber } from '../../calendar/dates.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { changesInput } from '../../scenario/dated-input.ts';
import type { Weeks } from '../stretch.ts';
import { datedLines } from './differing-dates.ts';
import { differingInputs } from './differing-inputs.ts';

type Dated = Scenario['changes'][number];

const weekOf = ({ startDate }: Scenario['service'], day: number): number =>
  Math.floor((day - dayNumber(startDate)) / 7) + 1;

/** From the week of its day to the last in which it is in force: the run’s last for an input that is changed for good, its own week for people who leave or start. */
function weeksOfChange(service: Scenario['service'], change: Dated): Weeks {
  const from = weekOf(service, dayNumber(change.on));
  if ('until' in change && change.until !== undefined) {
    return { from, to: weekOf(service, dayNumber(change.until) - 1) };
  }
  return { from, to: changesInput(change) ? service.weeks : from };
}

/**
 * The weeks in which what sets two scenarios apart acts: those of the dated changes that only one of them has, or
 * all from the opening position on where an input differs from the first day.
 * @returns undefined where nothing differs within the run
 */
export function actingWeeks(before: Scenario, after: Scenario): Weeks | undefined {
  const { service } = before;
  if (differingInputs(before, after).length > 0) return { from: 0, to: service.weeks };
  const weeks = datedLines(before.changes, after.changes)
    .filter((line) => line.in !== 'both')
    .map(({ change }) => weeksOfChange(service, change))
    .filter(({ from, to }) => from <= service.weeks && to >= 1);
  if (weeks.length === 0) return undefined;
  return {
    from: Math.max(1, Math.min(...weeks.map(({ from }) => from))),
    to: Math.min(service.weeks, Math.max(...weeks.map(({ to }) => to))),
  };
}
