import { dayNumber, isoDate } from '../../../calendar/dates.ts';
import type { Scenario } from '../../../inputs/scenario.ts';
import { changedTo, changesInput, inOrder, reachedOn } from '../../../scenario/dated-input.ts';
import { DAYS_PER_WEEK } from '../../../units.ts';
import { caseHoldingLines, establishedPath, type PostLine } from '../post-lines.ts';

/**
 * Funded posts of case holders at the end of weeks of the run, in FTE on average: what dated changes have made of them by
 * then is what whoever was there then is to be laid beside.
 * @param weeks first and last
 */
export function meanFundedFte(scenario: Scenario, [from, to]: readonly [number, number]): number {
  const start = dayNumber(scenario.service.startDate);
  const lines = caseHoldingLines(scenario);
  let sum = 0;
  for (let week = from; week <= to; week++) {
    const lastDay = isoDate(start + DAYS_PER_WEEK * week - 1);
    for (const line of lines) sum += fundedOn(scenario, line, lastDay);
  }
  return Number((sum / (to - from + 1)).toFixed(6));
}

/** FTE of funded posts in a line on a day. */
const fundedOn = ({ changes }: Scenario, line: PostLine, day: string): number =>
  inOrder(changes.filter(changesInput)).reduce((before, change) => {
    const reached = change.path === establishedPath(line) ? reachedOn(change, day) : 0;
    return reached === 0
      ? before
      : Number(changedTo(change, before, reached, undefined, line.ftePerPerson));
  }, line.establishedFte);

/** Whether dated changes make anything of the funded posts of case holders. */
export const changesPosts = (scenario: Scenario): boolean => {
  const paths = caseHoldingLines(scenario).map(establishedPath);
  return scenario.changes.some((change) => changesInput(change) && paths.includes(change.path));
};
