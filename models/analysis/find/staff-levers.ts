import { dayNumber, isoDate } from '../../calendar/dates.ts';
import { nextWorkingDay } from '../../calendar/working-days.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { changesInput } from '../../scenario/dated-input.ts';
import { type PostLine, withPosts } from './post-lines.ts';

/** More than ever fall vacant in a line of posts in one run. */
const ENOUGH_STARTERS = 5000;

/** Funded posts: those in post stay, so that more posts begin as vacancies. */
export const withFundedPosts = (scenario: Scenario, line: PostLine, posts: number): Scenario =>
  withPosts(scenario, line, { establishedFte: posts });

/**
 * People in post on the first day: they fill vacancies first, those covered by agency last; beyond the
 * establishment, a post is added for each.
 */
export const withPeople = (scenario: Scenario, line: PostLine, people: number): Scenario => {
  const establishedFte = Math.max(line.establishedFte, people);
  const agencyFte = Math.min(line.agencyFte, round(establishedFte - people));
  return withPosts(scenario, line, { establishedFte, inPostFte: people, agencyFte });
};

/**
 * People kept in post: as many posts as people, all filled, no agency; whoever leaves is replaced on
 * the next working day by somebody who learns the job.
 */
export function withPeopleKept(scenario: Scenario, line: PostLine, people: number): Scenario {
  const { id, posts } = scenario.teams[line.team];
  const { role } = posts[line.line];
  const established = `teams[${line.team}].posts[${line.line}].establishedFte`;
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

const round = (fte: number): number => Number(fte.toFixed(6));
