import { isoDate } from '../../../calendar/dates.ts';
import { timeline } from '../../../calendar/timeline.ts';
import type { Scenario } from '../../../inputs/scenario.ts';
import { epochs } from '../../../parameters/epochs.ts';
import { type Grown, grownBy } from '../../../parameters/grown.ts';
import { type PlainScenario, plainScenario } from '../../../parameters/ranged-inputs.ts';
import { changesInput, reachedOn } from '../../../scenario/dated-input.ts';

/** Of agency only this is changed by a lever too, which is not to be told as a dated change of the reader’s own. */
const COVER = 'agency.coverShare';

/** A scenario as dated changes leave it at the end of its run. */
export interface AtTheEnd {
  plain: PlainScenario;
  /** What has grown by then. */
  grown: Grown;
  /** ISO date of the last working day. */
  lastDay: string;
  /** The same, where a dated change of an input that loads depend on is in force on it. */
  changedOn: string | undefined;
  /** Whether a dated change of the share that gets agency cover is in force: vacancies of the first day are asked again then. */
  isCoverAsked: boolean;
}

/** The inputs as they stand on the last working day of the run, dated changes made, with plain numbers. */
export function atTheEnd(scenario: Scenario): AtTheEnd {
  const { startDate, weeks, bankHolidays } = scenario.service;
  const given = plainScenario(scenario);
  const line = timeline(startDate, weeks, bankHolidays);
  let plain = given;
  let grown: Grown | undefined;
  for (const { fromDay, apply } of epochs(given, line)) {
    plain = apply(given);
    grown = grownBy(plain, fromDay, line, grown);
  }
  const lastDay = isoDate(line.days[line.days.length - 1]);
  const inForce = scenario.changes
    .filter(changesInput)
    .filter((change) => reachedOn(change, lastDay) > 0);
  const isChanged = inForce.some(({ path }) => path !== COVER);
  return {
    plain,
    grown: grown ?? grownBy(given, 0, line),
    lastDay,
    changedOn: isChanged ? lastDay : undefined,
    isCoverAsked: inForce.some(({ path }) => path === COVER),
  };
}
