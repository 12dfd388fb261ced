import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { groupTable } from '../../models/report/group-words.ts';
import { summarise } from '../../models/report/summarise.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const SEED = 'groups';
const FUTURES = 20;
const WEEKS_PER_YEAR = 365.25 / 7;

function resultsOf(scenario: Scenario, replications = 1) {
  const { values } = simulateChecked(scenario, { seed: SEED, replications });
  return summarise(scenario, SEED, replications, values);
}

const council = shippedScenario('england-council');

describe('learning and supervision by role and years with the service', () => {
  const results = resultsOf(council, FUTURES);
  const table = groupTable(results);
  if (!table) throw new Error('the council has several roles that learn');

  test('tells of those to whom any is due, roles first', () => {
    expect(table.title).toBe('Learning and supervision by role and years with the service');
    expect(table.rows.map(({ name, by }) => `${by}: ${name}`)).toEqual([
      'role: Social worker',
      'role: Newly qualified social worker',
      'role: Practice supervisor',
      'role: Social worker without cases',
      'tenure: Under 4 years with the service',
      'tenure: 4 years and more',
    ]);
  });

  test('gives what is due a year and the share kept as the results have them', () => {
    const weeks = results.weeks.length - 1;
    const aYear = (mean: number | null) => {
      const due = ((mean ?? 0) * WEEKS_PER_YEAR) / weeks;
      if (due === 0) return 'none due';
      const digits = due >= 100 ? 0 : 1;
      return due.toLocaleString('en-GB', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    };
    const expected = results.groups.map((group) => [
      { due: aYear(group.learningDaysPromised.mean), keptShare: group.learningKeptShare },
      {
        due: aYear(group.supervisionDue.mean),
        keptShare: group.supervisionDue.mean === 0 ? null : group.supervisionKeptShare,
      },
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual(expected);
    expect(table.rows[2].cells[1]).toEqual({ due: 'none due', keptShare: null });
  });

  test('rows by role, and those by years, add up to what is due in the service', () => {
    const { learningDaysPromised, supervisionDue } = results.horizon.measures;
    for (const by of ['role', 'tenure']) {
      const groups = results.groups.filter((group) => group.by === by);
      const sum = (of: (group: (typeof groups)[number]) => number | null) =>
        groups.reduce((total, group) => total + (of(group) ?? 0), 0);
      // Means are kept to six decimals.
      expect(sum((group) => group.learningDaysPromised.mean)).toBeCloseTo(
        learningDaysPromised?.mean ?? Number.NaN,
        4,
      );
      expect(sum((group) => group.supervisionDue.mean)).toBeCloseTo(
        supervisionDue?.mean ?? Number.NaN,
        4,
      );
    }
  });
});

describe('what is left out', () => {
  const NEW = { id: 'new', name: 'New' };
  const weekly = { supervision: [{ everyWeeks: 1 }] };
  const service = (worker: object, newly: object): Scenario =>
    aScenario({
      roles: [aRole(worker), aRole({ ...NEW, ...newly })],
      stages: [aStage({ heldBy: ['worker', 'new'] })],
      teams: [aTeam({ posts: [posts(2), posts(2, { role: 'new' })] })],
    });
  const rowsOf = (scenario: Scenario) => groupTable(resultsOf(scenario))?.rows;

  test('all of it, where nobody has learning or supervision', () => {
    expect(rowsOf(service({}, {}))).toBeUndefined();
  });

  test('all of it, where one role alone has any, of people with as many years', () => {
    expect(rowsOf(service({ learningDaysPerYear: 20 }, {}))).toBeUndefined();
  });

  test('roles, where there is one, of newer and experienced people', () => {
    const table = groupTable(resultsOf(shippedScenario('ni-family-intervention')));
    expect(table?.title).toBe('Learning by years with the service');
    expect(table?.rows.map(({ by }) => by)).toEqual(['tenure', 'tenure']);
  });

  test('a role without any, and columns of what nobody has', () => {
    const leader = aRole({ id: 'leader', name: 'Leader', holdsCases: false });
    const [worker, newly] = service({ learningDaysPerYear: 20 }, { learningDaysPerYear: 20 }).roles;
    const base = service({}, {});
    const [team] = base.teams;
    const table = groupTable(
      resultsOf({
        ...base,
        roles: [worker, newly, leader],
        teams: [{ ...team, posts: [...team.posts, posts(1, { role: 'leader' })] }],
      }),
    );
    expect(table?.rows.filter(({ by }) => by === 'role').map(({ name }) => name)).toEqual([
      'Worker',
      'New',
    ]);
    expect(table?.columns.map(({ due }) => due)).toEqual(['Learning days promised a year']);
    expect(table?.title).toMatch(/^Learning by role/);
  });

  test('learning, where there is supervision alone', () => {
    const table = groupTable(resultsOf(service(weekly, weekly)));
    expect(table?.columns.map(({ due }) => due)).toEqual(['Supervision due a year']);
    expect(table?.title).toMatch(/^Supervision by role/);
    // Nobody supervises them.
    expect(table?.rows[0].cells[0].keptShare?.mean).toBe(0);
  });

  test('all of it, where only some measures are asked for', () => {
    const scenario = service(weekly, weekly);
    const { values } = simulateChecked(scenario, { seed: SEED });
    expect(
      groupTable(summarise(scenario, SEED, 1, values, { measures: ['cost'] })),
    ).toBeUndefined();
  });
});
