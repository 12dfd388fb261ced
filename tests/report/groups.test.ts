import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { groupTable } from '../../models/report/group-words.ts';
import { summarise } from '../../models/report/summarise.ts';
import { WORKING_DAYS_PER_WEEK } from '../../models/units.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { aRole, aScenario, aStage, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const SEED = 'groups';
const FUTURES = 20;

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

describe('what is due a year is so many people × so many days or sessions', () => {
  const EVERY_WEEKS = 4;
  /** As far apart as sessions, so that as many of both fall in the run for everybody. */
  const daysAYear = workingDaysPerYear('none') / (EVERY_WEEKS * WORKING_DAYS_PER_WEEK);
  const [WORKERS, NEW, LEADERS] = [10, 4, 2];
  const learns = { learningDaysPerYear: daysAYear };
  const base = aScenario();
  const table = groupTable(
    resultsOf(
      aScenario({
        service: { startDate: '2026-04-06', weeks: 13 * EVERY_WEEKS, bankHolidays: 'none' },
        roles: [
          aRole({ ...learns, supervision: [{ everyWeeks: EVERY_WEEKS }] }),
          aRole({ ...learns, id: 'new', name: 'New' }),
          aRole({ id: 'leader', name: 'Leader', holdsCases: false, supervises: WORKERS }),
        ],
        teams: [
          aTeam({
            posts: [
              posts(WORKERS),
              posts(NEW, { role: 'new' }),
              posts(LEADERS, { role: 'leader', capPerFte: 0 }),
            ],
          }),
        ],
        learning: { ...base.learning, policy: 'protected', protectedKeptShare: 1 },
      }),
      2,
    ),
  );
  const cellsOf = (name: string) => table?.rows.find((row) => row.name === name)?.cells ?? [];

  test('of those who have both, in whole numbers from a hundred on', () => {
    const aYear = (WORKERS * daysAYear).toFixed(0);
    expect(Number(aYear)).toBeGreaterThanOrEqual(100);
    expect(cellsOf('Worker').map(({ due }) => due)).toEqual([aYear, aYear]);
  });

  test('of those who only learn, in tenths below a hundred', () => {
    const aYear = (NEW * daysAYear).toFixed(1);
    expect(Number(aYear)).toBeLessThan(100);
    expect(cellsOf('New').map(({ due }) => due)).toEqual([aYear, 'none due']);
  });

  test('and all of it is kept where it is protected and a leader has room; none where none is due', () => {
    const kept = (name: string) => cellsOf(name).map(({ keptShare }) => keptShare?.mean ?? null);
    expect(kept('Worker')).toEqual([1, 1]);
    expect(kept('New')).toEqual([1, null]);
    expect(cellsOf('Leader')).toEqual([]);
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
