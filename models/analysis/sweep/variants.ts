import type { Scenario } from '../../inputs/scenario.ts';
import { changesInput } from '../../scenario/dated-input.ts';
import { formatPath, setAt } from '../../scenario/path.ts';
import { valueOf } from '../../scenario/quantity.ts';
import type { WhenFull } from './result.ts';
import type { SweptInput } from './swept-input.ts';

/** More than ever fall vacant in a line of posts in one run. */
const ENOUGH_STARTERS = 5000;

/**
 * The scenario with another value of the input, which loses its range and source, for the number is now
 * known; correlations that it was drawn by go with the range.
 */
export function withValue(scenario: Scenario, { paths }: SweptInput, value: number): Scenario {
  const changed = paths.reduce((current, parts) => setAt(current, parts, value), scenario);
  const names = paths.map(formatPath);
  const left = (scenario.correlations ?? []).filter(
    ({ first, second }) => !names.includes(first) && !names.includes(second),
  );
  if (left.length === (scenario.correlations ?? []).length) return changed;
  const { correlations: _, ...others } = changed;
  return left.length > 0 ? { ...others, correlations: left } : others;
}

/** The scenario with a cap that nobody goes over, or that gives way after some working days of waiting. */
export function withWhenFull(
  scenario: Scenario,
  team: number,
  whenFull: WhenFull,
  softAfterDays: number,
): Scenario {
  if (whenFull === 'as set') return scenario;
  const policy =
    whenFull === 'hard'
      ? ({ policy: 'wait', afterDays: 0 } as const)
      : ({ policy: 'exceed', afterDays: softAfterDays } as const);
  return setAt(scenario, ['teams', team, 'whenFull'], {
    ...scenario.teams[team].whenFull,
    ...policy,
  });
}

/**
 * The scenario with so many people in a line of posts throughout: all posts filled on the first day by
 * permanent staff, and whoever leaves replaced on the next working day, by somebody who learns the job.
 */
export function staffedWith(
  scenario: Scenario,
  team: number,
  line: number,
  people: number,
): Scenario {
  const posts = scenario.teams[team].posts[line];
  const fte = Number((people * valueOf(posts.ftePerPerson)).toFixed(6));
  const staffed = {
    ...posts,
    establishedFte: fte,
    inPostFte: fte,
    agencyFte: 0,
    extraAgencyFte: 0,
  };
  const own = formatPath(['teams', team, 'posts', line, 'establishedFte']);
  const { id } = scenario.teams[team];
  const changes = scenario.changes.filter((change) =>
    changesInput(change)
      ? change.path !== own
      : change.kind !== 'start' || change.team !== id || change.role !== posts.role,
  );
  return {
    ...setAt(scenario, ['teams', team, 'posts', line], staffed),
    changes: [
      ...changes,
      {
        kind: 'start',
        on: scenario.service.startDate,
        team: id,
        role: posts.role,
        people: ENOUGH_STARTERS,
      },
    ],
  };
}
