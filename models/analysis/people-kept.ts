import { dayNumber, isoDate } from '../calendar/dates.ts';
import { nextWorkingDay } from '../calendar/working-days.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { changesInput } from '../scenario/dated-input.ts';
import { establishedPath, type PostLine, withPosts } from './find/post-lines.ts';

/** More than ever fall vacant in a line of posts in one run. */
const ENOUGH_STARTERS = 5000;

/**
 * The scenario with so many FTE of people kept in a line of posts: as many posts as people, all filled, no agency; whoever leaves is replaced on
 * the next working day by somebody who learns the job.
 */
export function withPeopleKept(
  scenario: Scenario,
  line: Pick<PostLine, 'team' | 'line'>,
  people: number,
): Scenario {
  const { id, posts } = scenario.teams[line.team];
  const { role } = posts[line.line];
  const established = establishedPath(line);
  const changes = scenario.changes.filter((change) =>
    changesInput(change)
      ? change.path !== established
      : change.kind !== 'start' || change.team !== id || change.role !== role,
  );
  const staffed = withPosts(scenario, line, {
    establishedFte: people,
    inPostFte: people,
    agencyFte: 0,
    extraAgencyFte: 0,
  });
  const { startDate, bankHolidays } = scenario.service;
  const on = isoDate(nextWorkingDay(bankHolidays, dayNumber(startDate)));
  return {
    ...staffed,
    changes: [...changes, { kind: 'start', on, team: id, role, people: ENOUGH_STARTERS }],
  };
}
