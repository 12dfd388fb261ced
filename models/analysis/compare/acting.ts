import { dayNumber, isoDate } from '../../calendar/dates.ts';
import { nextWorkingDay } from '../../calendar/working-days.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { changesInput, reachedOn } from '../../scenario/dated-input.ts';
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

/** Whether a dated change is the same as another value of its input: all of it from the first working day on, for good. */
function isThroughout({ bankHolidays, startDate }: Scenario['service'], change: Dated): boolean {
  const first = isoDate(nextWorkingDay(bankHolidays, dayNumber(startDate)));
  return changesInput(change) && change.until === undefined && reachedOn(change, first) === 1;
}

/** Whether an input differs from the first day on, and in which weeks dated changes act that only one of two scenarios has. */
export interface SetApart {
  fromFirstDay: boolean;
  /** Undefined where none acts within the run. */
  dated: Weeks | undefined;
}

export function setApart(before: Scenario, after: Scenario): SetApart {
  const { service } = before;
  const apart = datedLines(before.changes, after.changes).filter((line) => line.in !== 'both');
  const throughout = apart.filter(({ change }) => isThroughout(service, change));
  const weeks = apart
    .filter((line) => !throughout.includes(line))
    .map(({ change }) => weeksOfChange(service, change))
    .filter(({ from, to }) => from <= service.weeks && to >= 1);
  return {
    fromFirstDay: throughout.length > 0 || differingInputs(before, after).length > 0,
    dated:
      weeks.length === 0
        ? undefined
        : {
            from: Math.max(1, Math.min(...weeks.map(({ from }) => from))),
            to: Math.min(service.weeks, Math.max(...weeks.map(({ to }) => to))),
          },
  };
}

/** The first week in which something sets two scenarios apart, 0 for the first day; infinite where nothing does within the run. */
export function firstApart(before: Scenario, after: Scenario): number {
  const { fromFirstDay, dated } = setApart(before, after);
  return fromFirstDay ? 0 : (dated?.from ?? Number.POSITIVE_INFINITY);
}
