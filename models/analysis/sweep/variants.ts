import type { Scenario } from '../../inputs/scenario.ts';
import { setAt } from '../../scenario/path.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { withPeopleKept } from '../people-kept.ts';
import type { WhenFull } from './result.ts';

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

/** The scenario with so many people kept in a line of posts throughout. */
export function staffedWith(
  scenario: Scenario,
  team: number,
  line: number,
  people: number,
): Scenario {
  const { ftePerPerson } = scenario.teams[team].posts[line];
  const fte = Number((people * valueOf(ftePerPerson)).toFixed(6));
  return withPeopleKept(scenario, { team, line }, fte);
}
