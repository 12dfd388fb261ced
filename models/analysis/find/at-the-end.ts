import { isoDate } from '../../calendar/dates.ts';
import { timeline } from '../../calendar/timeline.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { epochs } from '../../parameters/epochs.ts';
import { type PlainScenario, plainScenario } from '../../parameters/ranged-inputs.ts';
import { changesInput, reachedOn } from '../../scenario/dated-input.ts';

/** A scenario as dated changes leave it at the end of its run. */
export interface AtTheEnd {
  plain: PlainScenario;
  /** ISO date of the last working day. */
  lastDay: string;
  /** The same, where a dated change of an input is in force on it. */
  changedOn: string | undefined;
}

/** The inputs as they stand on the last working day of the run, dated changes made, with plain numbers. */
export function atTheEnd(scenario: Scenario): AtTheEnd {
  const { startDate, weeks, bankHolidays } = scenario.service;
  const given = plainScenario(scenario);
  const line = timeline(startDate, weeks, bankHolidays);
  const last = epochs(given, line).at(-1);
  const lastDay = isoDate(line.days[line.days.length - 1]);
  const isChanged = scenario.changes
    .filter(changesInput)
    .some((change) => reachedOn(change, lastDay) > 0);
  return {
    plain: last?.apply(given) ?? given,
    lastDay,
    changedOn: isChanged ? lastDay : undefined,
  };
}
