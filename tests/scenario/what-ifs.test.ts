import { expect, test } from 'vitest';
import { dateWords } from '../../models/calendar/date-words.ts';
import { workingDayIndex } from '../../models/calendar/timeline.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { drawInputs, plainScenario, rangedInputs } from '../../models/parameters/ranged-inputs.ts';
import { mechanismStreams } from '../../models/random/mechanism-streams.ts';
import { seedKey } from '../../models/random/seed.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { WHAT_IFS, withWhatIf } from '../../models/scenario/what-ifs/index.ts';
import { planRun } from '../../models/simulation/layout.ts';
import { SHIPPED, shippedScenario } from '../scenarios/shipped.ts';
import { aRole, aScenario, aTeam, posts, valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 100;
const service = { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' } as const;
const { recruitment, costs } = aScenario();
const closed = { ...recruitment, open: false };

/** Nobody comes, goes or falls sick but by a what-if. */
const still = (given: Partial<Scenario> = {}): Scenario =>
  aScenario({
    service,
    recruitment: closed,
    costs: { ...costs, replacementPerLeaverPounds: 27_000, recruitmentPerHirePounds: 5_000 },
    ...given,
  });

function after(scenario: Scenario, id: string): Scenario {
  const changed = withWhatIf(scenario, id);
  if (!changed.ok) throw new Error(changed.problems.map(sentence).join('\n'));
  return changed.scenario;
}

function refusal(scenario: Scenario, id: string): string {
  const changed = withWhatIf(scenario, id);
  if (changed.ok) throw new Error(`${id} was not refused`);
  return changed.problems.map(sentence).join('\n');
}

/** One measure by week; week 0 is the opening. */
const weekly = (scenario: Scenario, id: MeasureId): number[] => [
  ...simulateChecked(scenario).of(0, id),
];

/** The week at whose end a date has come. */
const weekOf = (iso: string): number =>
  Math.floor((Date.parse(iso) - Date.parse(service.startDate)) / (7 * 86_400_000)) + 1;

test('a worker who leaves in June is gone from the first of June on', () => {
  const inPost = weekly(after(still(), 'leaver-in-june'), 'peopleInPostFte');
  const june = weekOf('2026-06-01');
  expect(new Set(inPost.slice(0, june))).toEqual(new Set([5]));
  expect(new Set(inPost.slice(june))).toEqual(new Set([4]));
});

test('two on maternity leave are absent from March to December, and hold their posts', () => {
  const scenario = after(still(), 'maternity-march-to-december');
  const absent = weekly(scenario, 'absenceRate').slice(1);
  const [march, december] = [weekOf('2027-03-01') - 1, weekOf('2027-12-01') - 1];
  expect(new Set(absent.slice(0, march))).toEqual(new Set([0]));
  for (const rate of absent.slice(march, december)) expect(rate).toBeCloseTo(2 / 5, 6);
  // December begins on a Wednesday: two days of that week are still leave.
  expect(absent[december]).toBeCloseTo((2 * 2) / (5 * 5), 6);
  expect(new Set(absent.slice(december + 1))).toEqual(new Set([0]));
  expect(new Set(weekly(scenario, 'peopleInPostFte'))).toEqual(new Set([5]));
  expect(new Set(weekly(scenario, 'vacancyRate'))).toEqual(new Set([0]));
  expect(new Set(weekly(scenario, 'costRecruitment').slice(1))).toEqual(new Set([0]));
  expect(weekly(scenario, 'costPay')).toEqual(weekly(still(), 'costPay'));
});

test('those on maternity leave are away to the end where the run ends before December', () => {
  const short = after(still({ service: { ...service, weeks: 60 } }), 'maternity-march-to-december');
  expect(short.changes).toMatchObject([{ kind: 'long-leave', until: '2027-12-01', people: 2 }]);
  expect(weekly(short, 'absenceRate').at(-1)).toBeCloseTo(2 / 5, 6);
});

test('referrals are a tenth more for six months, and as before on either side', () => {
  const before = still({ streams: [{ ...aScenario().streams[0], referralsPerYear: 4_000 }] });
  const scenario = after(before, 'referrals-up-after-incident');
  const was = weekly(before, 'referrals');
  const is = weekly(scenario, 'referrals');
  const [from, to] = [weekOf('2026-08-03'), weekOf('2027-02-01')];
  expect(is.slice(1, from)).toEqual(was.slice(1, from));
  expect(is.slice(to)).toEqual(was.slice(to));
  const sum = (values: number[]) => values.slice(from, to).reduce((a, b) => a + b, 0);
  // Both years' luck is the same, so the rise errs by far less than the square root of what it adds to.
  expect(sum(is) - sum(was)).toBeGreaterThan(0.1 * sum(was) - 3 * Math.sqrt(0.1 * sum(was)));
  expect(sum(is) - sum(was)).toBeLessThan(0.1 * sum(was) + 3 * Math.sqrt(0.1 * sum(was)));
  expect(scenario.changes).toMatchObject([{ on: '2026-08-03', until: '2027-02-01', by: 1.1 }]);
});

test('agency workers are there until March and gone from then on', () => {
  const covered = still({
    teams: [aTeam({ posts: [posts(5, { inPostFte: 3, agencyFte: 2 })] })],
    agency: { allowed: true, coverShare: 1, leadDays: 0, ceilingShare: 1 },
  });
  const agency = weekly(after(covered, 'agency-out-by-march'), 'agencyFte');
  const march = weekOf('2027-03-01');
  expect(new Set(agency.slice(0, march))).toEqual(new Set([2]));
  expect(new Set(agency.slice(march))).toEqual(new Set([0]));
});

test('six newly qualified start in September, in vacant posts', () => {
  const vacant = still({ teams: [aTeam({ posts: [posts(12, { inPostFte: 4 })] })] });
  const inPost = weekly(after(vacant, 'september-intake'), 'peopleInPostFte');
  const september = weekOf('2026-09-01');
  expect(new Set(inPost.slice(0, september))).toEqual(new Set([4]));
  expect(new Set(inPost.slice(september))).toEqual(new Set([10]));
});

test('where newly qualified are a role of their own, vacant posts of the other role are turned into theirs', () => {
  const career = { afterYears: 1, to: 'worker' };
  const two = still({
    roles: [aRole(), aRole({ id: 'new', name: 'Newly qualified', career })],
    teams: [aTeam({ posts: [posts(12, { inPostFte: 4 }), posts(2, { role: 'new' })] })],
  });
  const scenario = after(two, 'september-intake');
  expect(scenario.changes).toMatchObject([
    { path: 'teams[0].posts[0].establishedFte', to: 6 },
    { path: 'teams[0].posts[1].establishedFte', to: 8 },
    { kind: 'start', role: 'new', people: 6 },
  ]);
  expect(new Set(weekly(scenario, 'establishedFte'))).toEqual(new Set([14]));
  expect(weekly(scenario, 'peopleInPostFte').at(-1)).toBe(12);
});

test('nobody starts while recruitment is frozen for a quarter', () => {
  const hiring = still({
    recruitment: { ...recruitment, round: { family: 'fixed', meanDays: 5 }, successShare: 0.2 },
    teams: [aTeam({ posts: [posts(60, { inPostFte: 10 })] })],
  });
  const starters = weekly(after(hiring, 'recruitment-frozen-quarter'), 'startersFte');
  const [from, to] = [weekOf('2026-07-01'), weekOf('2026-10-01')];
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  expect(sum(starters.slice(1, from))).toBeGreaterThan(0);
  expect(sum(starters.slice(from + 1, to))).toBe(0);
  expect(sum(starters.slice(to))).toBeGreaterThan(0);
});

test('a what-if that makes no sense is refused in a sentence', () => {
  expect(refusal(still(), 'agency-out-by-march')).toContain(
    'what-if: agency-out-by-march changes nothing: no agency workers are allowed on 1 March 2027',
  );
  expect(refusal(still(), 'recruitment-frozen-quarter')).toContain('recruitment is closed');
  const short = still({ service: { ...service, weeks: 4 } });
  for (const { id } of WHAT_IFS) expect(refusal(short, id)).toContain('simulate more weeks');
  expect(refusal(still(), 'flood')).toContain('is not one of the what-ifs; choose leaver-in-june');
  const alone = still({ teams: [aTeam({ posts: [posts(5, { inPostFte: 1 })] })] });
  expect(refusal(alone, 'maternity-march-to-december')).toContain('put two in post first');
  const nobody = still({ streams: [{ ...aScenario().streams[0], referralsPerYear: 0 }] });
  expect(refusal(nobody, 'referrals-up-after-incident')).toContain('give a stream some');
});

test('a what-if that the scenario’s own long leave leaves no room for is refused for that, whichever begins first', () => {
  const own = (on: string, until: string, people: number) => ({
    kind: 'long-leave',
    on,
    until,
    team: 'team',
    role: 'worker',
    people,
  });
  const asked = (...changes: ReturnType<typeof own>[]) =>
    withWhatIf(valid({ ...still(), changes }), 'maternity-march-to-december');
  for (const leave of [own('2027-02-01', '2027-05-03', 4), own('2027-04-05', '2027-05-03', 4)]) {
    // Nobody reads of changes that they did not write: neither by a number in a list, nor as their own.
    expect(asked(leave).problems.map(sentence)).toEqual([
      `what-if: maternity-march-to-december would have more people away at once than there are posts of Worker in Team, beside the long leave that the scenario has there: 4 from ${dateWords(leave.on)} until 3 May 2027; take some of that leave out first, or raise the establishment`,
    ]);
  }
  expect(asked(own('2027-02-01', '2027-03-01', 4)).ok).toBe(true);
  expect(asked(own('2027-12-01', '2027-12-15', 4)).ok).toBe(true);
  expect(asked(own('2027-04-05', '2027-05-03', 3)).ok).toBe(true);
});

test('a what-if that a dated change of the scenario brings about already is refused for that', () => {
  const agency = { allowed: true, coverShare: 1, leadDays: 0, ceilingShare: 1 };
  const ended = (on: string, allowed = true) =>
    valid({
      ...still({ agency: { ...agency, allowed } }),
      changes: [{ kind: 'set', on, path: 'agency.allowed', to: false }],
    });
  for (const on of ['2027-03-01', '2026-12-01']) {
    expect(refusal(ended(on), 'agency-out-by-march')).toBe(
      `what-if: agency-out-by-march changes nothing: a dated change of the scenario ends agency on ${dateWords(on)} already; take that change out first, or choose another`,
    );
  }
  // What was never allowed is not ended.
  expect(refusal(ended('2026-12-01', false), 'agency-out-by-march')).toContain(
    'no agency workers are allowed on 1 March 2027; allow them first',
  );
  const frozen = valid({
    ...still({ recruitment: { ...recruitment, open: true } }),
    changes: [{ kind: 'set', on: '2026-06-01', path: 'recruitment.open', to: false }],
  });
  expect(refusal(frozen, 'recruitment-frozen-quarter')).toContain(
    'changes nothing: a dated change of the scenario closes recruitment on 1 June 2026, and it is closed until 1 October 2026 already; take that change out',
  );
  const path = 'streams[0].referralsPerYear';
  const shut = valid({
    ...still(),
    changes: [{ kind: 'set', on: '2026-06-01', path, to: 0 }],
  });
  expect(refusal(shut, 'referrals-up-after-incident')).toContain(
    'needs referrals, and dated changes of the scenario leave none from 3 August 2026 to 1 February 2027; take one of them out',
  );
});

/** Referrals a year on a day, in three futures. */
const drawn = (given: Scenario, day: string) => {
  const { line, epochs } = planRun(plainScenario(given));
  const index = workingDayIndex(line, day);
  const stretch = epochs.findLast(({ fromDay }) => fromDay <= index);
  return [1, 2, 3].map((future) => {
    const streams = mechanismStreams(seedKey('what-ifs'), future);
    const inputs = drawInputs(plainScenario(given), rangedInputs(given), streams.ranges);
    return stretch?.apply(inputs).streams[0].referralsPerYear ?? 0;
  });
};

test('a what-if multiplies what each future has drawn, and what the scenario’s own dated changes make of it', () => {
  const path = 'streams[0].referralsPerYear';
  const ranged = still({
    streams: [{ ...aScenario().streams[0], referralsPerYear: { value: 300, low: 200, high: 450 } }],
  });
  const withChanges = (...changes: Scenario['changes']) => valid({ ...ranged, changes });
  const grown = withChanges({ kind: 'scale', on: '2026-05-01', path, by: 1.5, rampWeeks: 26 });
  for (const scenario of [ranged, grown]) {
    const risen = after(scenario, 'referrals-up-after-incident');
    const before = drawn(scenario, '2026-09-01');
    expect(new Set(before).size).toBe(3);
    expect(drawn(risen, '2026-09-01')).toEqual(before.map((perYear) => 1.1 * perYear));
    expect(drawn(risen, '2026-07-31')).toEqual(drawn(scenario, '2026-07-31'));
  }
  // What is set within the six months is multiplied too, from its day on, and once.
  const set = { kind: 'set', on: '2026-09-01', path, to: 120 } as const;
  const later = { kind: 'set', on: '2026-11-02', path, to: 500 } as const;
  for (const scenario of [
    withChanges(set),
    withChanges({ ...set, until: '2026-11-02' }),
    withChanges({ ...set, rampWeeks: 20 }),
    withChanges({ ...set, on: '2026-05-01', until: '2026-12-01' }),
    withChanges(later, set),
    withChanges({ kind: 'scale', on: '2026-10-01', path, by: 2 }, set),
    withChanges(set, { ...set, to: 90 }),
  ]) {
    const risen = after(scenario, 'referrals-up-after-incident');
    const days = ['2026-08-03', '2026-09-01', '2026-10-15', '2026-11-02', '2027-01-29'];
    for (const day of days) {
      const of = drawn(risen, day).map((perYear, future) => perYear / drawn(scenario, day)[future]);
      for (const factor of of) expect(factor, day).toBeCloseTo(1.1, 9);
    }
    for (const day of ['2026-07-31', '2027-02-01', '2027-03-01']) {
      expect(drawn(risen, day)).toEqual(drawn(scenario, day));
    }
  }
});

test('every what-if suits a shipped scenario, and each scenario is valid with those that suit it', () => {
  const suited = WHAT_IFS.map(({ id }) =>
    SHIPPED.map(shippedScenario).filter((scenario) => {
      const changed = withWhatIf(scenario, id);
      return changed.ok && changed.scenario.changes.length > scenario.changes.length;
    }),
  );
  expect(suited.every(({ length }) => length > 0)).toBe(true);
});
