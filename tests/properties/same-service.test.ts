import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../models/checks/readings.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURES, type MeasureId } from '../../models/measures/catalogue.ts';
import { changesInput } from '../../models/scenario/dated-input.ts';
import { getAt, parsePath } from '../../models/scenario/path.ts';
import { anyScenario } from '../support/any-scenario.ts';
import { valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/** Two ways to say the same service give the same future, to the last bit. */
const RUNS = { numRuns: 12, seed: 4_711 };
const EVERY = MEASURES.map(({ id }) => id);

/** The readings of the whole service, up to a week where one is told. */
const futureOf = (scenario: Scenario, ids: readonly MeasureId[] = EVERY, weeks?: number) => {
  const readings = simulateChecked(valid(scenario));
  return ids.map((id) => [id, ...readings.of(0, id).subarray(0, weeks && weeks + 1)]);
};

const always = (claim: (scenario: Scenario) => void) =>
  fc.assert(fc.property(anyScenario, claim), RUNS);

/** The same with something for each team, or each line of posts. */
const withTeams = (
  scenario: Scenario,
  change: (team: Scenario['teams'][number]) => object,
): Scenario['teams'] => scenario.teams.map((team) => ({ ...team, ...change(team) }));
const withPosts = (
  scenario: Scenario,
  change: (posts: Scenario['teams'][number]['posts'][number]) => object,
): Scenario['teams'] =>
  withTeams(scenario, ({ posts }) => ({
    posts: posts.map((line) => ({ ...line, ...change(line) })),
  }));

test('the first weeks of a longer run are those of a shorter one', () => {
  always((scenario) => {
    const { service } = scenario;
    const longer = { ...scenario, service: { ...service, weeks: service.weeks + 20 } };
    expect(futureOf(longer, EVERY, service.weeks)).toEqual(futureOf(scenario));
  });
});

test('a future is the same whichever others were simulated before it', () => {
  always((scenario) => {
    const together = simulate(scenario, { replications: 4 }).values;
    const alone = simulate(scenario, { first: 3 }).values;
    expect(together.subarray(3 * alone.length)).toEqual(alone);
  });
});

test('a dated change to what an input is already changes nothing', () => {
  const PATHS = [
    'streams[0].referralsPerYear',
    'stages[1].leakPerYear',
    'stages[0].hoursPerCase',
    'roles[0].leavingPerYear',
    'roles[0].learningDaysPerYear',
    'teams[0].posts[0].capPerFte',
    'teams[1].posts[1].establishedFte',
    'recruitment.starterRampDays',
    'agency.coverShare',
    'absence.returnCasesAfterDays',
  ];
  always((given) => {
    const scenario = { ...given, changes: [] };
    const changes = PATHS.flatMap((path, at) => {
      const to = Number(getAt(scenario, parsePath(path) ?? []));
      const on = ['2026-04-06', '2026-06-17', '2026-09-21'][at % 3];
      return [{ kind: 'set' as const, on, path, to }];
    });
    expect(futureOf({ ...scenario, changes })).toEqual(futureOf(scenario));
  });
});

test('a service that begins twelve weeks later, where no month differs from another, lives the same weeks', () => {
  const later = (day: string) =>
    new Date(Date.parse(day) + 12 * 7 * 86_400_000).toISOString().slice(0, 10);
  always((given) => {
    const scenario = {
      ...given,
      service: { ...given.service, bankHolidays: 'none' as const },
      streams: given.streams.map((stream) => ({ ...stream, growthPerYear: 0 })),
      recruitment: { ...given.recruitment, maxStartsPerMonth: undefined },
      teams: withPosts(given, () => ({ arrivals: undefined })),
    };
    const { service, changes } = scenario;
    const shifted = {
      ...scenario,
      service: { ...service, startDate: later(service.startDate) },
      changes: changes.map((change) => ({
        ...change,
        on: later(change.on),
        ...('until' in change && change.until ? { until: later(change.until) } : {}),
      })),
    };
    expect(futureOf(shifted)).toEqual(futureOf(scenario));
  });
});

test('whom nobody refers to, a stage or a team more changes nothing', () => {
  always((scenario) => {
    const { stages, streams, teams } = scenario;
    const next = [{ to: 'closed', share: 1 }];
    const spare = { ...stages[0], id: 'spare', name: 'Spare', next };
    const none = { ...streams[0], id: 'none', name: 'None', referralsPerYear: 0 };
    const stream = { ...none, firstStage: 'spare' };
    const [front, ...others] = teams;
    const first = { ...front, stages: ['spare', ...front.stages] };
    const own = { ...front, id: 'own', name: 'Own', stages: ['spare'], cases: [] };
    const nobody = { establishedFte: 0, inPostFte: 0, agencyFte: 0, extraAgencyFte: 0 };
    const posts = front.posts.map((line) => ({ ...line, ...nobody }));
    const told = futureOf(scenario);
    const withStage = {
      stages: [spare, ...stages],
      streams: [...streams, stream],
      teams: [first, ...others],
    };
    expect(futureOf({ ...scenario, ...withStage })).toEqual(told);
    const withTeam = {
      stages: [...stages, spare],
      streams: [...streams, { ...stream, team: 'own' }],
      teams: [...teams, { ...own, posts }],
    };
    expect(futureOf({ ...scenario, ...withTeam })).toEqual(told);
  });
});

test('a cap that gives way, or a rota that takes cases, after more days than the run has, is a hard cap', () => {
  always((scenario) => {
    const changes = scenario.changes.filter(
      (change) => !(changesInput(change) && change.path.includes('whenFull')),
    );
    const [hard, ...others] = (['wait', 'exceed', 'duty'] as const).map((policy) =>
      futureOf({
        ...scenario,
        changes,
        teams: withTeams(scenario, () => ({ whenFull: { policy, afterDays: 1000 } })),
      }),
    );
    for (const other of others) expect(other).toEqual(hard);
  });
});

test('where every clock runs from entry, caps move cases between workers and the queue, and change no case’s way', () => {
  always((scenario) => {
    const withCap = (capPerFte: number) =>
      futureOf(
        {
          ...scenario,
          changes: [],
          stages: scenario.stages.map((stage) => ({ ...stage, clock: 'elapsed' })),
          teams: withPosts(scenario, () => ({ capPerFte })),
        },
        ['referrals', 'casesOpen', 'casesClosed', 'withinLimitShare'],
      );
    expect(withCap(3)).toEqual(withCap(20));
  });
});

test('people of half the hours and twice the cap for each FTE are the same people', () => {
  always((scenario) => {
    const ofFte = (fte: number) =>
      futureOf(
        {
          ...scenario,
          changes: [],
          absence: { ...scenario.absence, perCase: 0 },
          leaving: { ...scenario.leaving, caseloadMatters: false },
          recruitment: { ...scenario.recruitment, starterCapShare: 1 },
          roles: scenario.roles.map((role) => ({
            ...role,
            capShare: 1,
            contractedHoursPerWeek: 20 / fte,
          })),
          teams: withPosts(scenario, (line) => ({
            ftePerPerson: fte,
            establishedFte: Number(line.establishedFte) * fte,
            inPostFte: Number(line.inPostFte) * fte,
            agencyFte: Number(line.agencyFte) * fte,
            extraAgencyFte: 0,
            capPerFte: Math.round(Number(line.capPerFte)) / fte,
          })),
        },
        [
          'casesOpen',
          'casesAllocated',
          'waitDays',
          'workerChanges',
          'learningDaysKept',
          'visitsMade',
        ],
      );
    expect(ofFte(0.5)).toEqual(ofFte(1));
  });
});
