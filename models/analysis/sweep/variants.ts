import type { Scenario } from '../../inputs/scenario.ts';
import { DUTY_HOURS_PER_MONTH } from '../../inputs/teams.ts';
import { changesInput } from '../../scenario/dated-input.ts';
import { formatPath, setAt } from '../../scenario/path.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { withPeopleKept } from '../people-kept.ts';
import type { WhenFull } from './result.ts';

/** Dated changes of what a team does when everybody is full, and after how many days. */
export function ruleChanges({ changes }: Scenario, team: number): Scenario['changes'] {
  const paths = ['policy', 'afterDays'].map((key) => formatPath(['teams', team, 'whenFull', key]));
  return changes.filter((change) => changesInput(change) && paths.includes(change.path));
}

/**
 * The scenario with a cap that nobody goes over, that gives way after some working days of waiting, or beside which the duty
 * rota holds cases from then on: throughout, whatever dated changes would make of that.
 */
export function withWhenFull(
  scenario: Scenario,
  team: number,
  whenFull: WhenFull,
  softAfterDays: number,
): Scenario {
  if (whenFull === 'as set') return scenario;
  const policy = {
    hard: { policy: 'wait', afterDays: 0 },
    soft: { policy: 'exceed', afterDays: softAfterDays },
    duty: {
      policy: 'duty',
      afterDays: softAfterDays,
      dutyHoursPerMonth: dutyHours(scenario, team),
    },
  }[whenFull];
  const aside = ruleChanges(scenario, team);
  const throughout = {
    ...scenario,
    changes: scenario.changes.filter((change) => !aside.includes(change)),
  };
  return setAt(throughout, ['teams', team, 'whenFull'], {
    ...scenario.teams[team].whenFull,
    ...policy,
  });
}

/** What a case takes of the rota: as the team has it, else what it takes where a team does not say. */
export const dutyHours = (
  { teams }: Scenario,
  team: number,
): NonNullable<Scenario['teams'][number]['whenFull']['dutyHoursPerMonth']> =>
  teams[team].whenFull.dutyHoursPerMonth ?? DUTY_HOURS_PER_MONTH;

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
