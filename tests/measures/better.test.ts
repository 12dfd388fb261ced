import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURES, type MeasureId, measureOf } from '../../models/measures/catalogue.ts';
import { parsePath, setAt } from '../../models/scenario/path.ts';
import { meanOf } from '../support/estimates.ts';
import { aRole, aScenario, aStage, aStream, aTeam, posts, valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const REPLICATIONS = 4;
const base = aScenario();

/** Twelve workers and their lead, with somewhat more work than they can hold: all that is measured happens. */
const service = aScenario({
  streams: [aStream({ referralsPerYear: 400 })],
  stages: [
    aStage({
      length: { family: 'exponential', meanDays: 50 },
      limitDays: 60,
      visitEveryDays: 20,
    }),
  ],
  roles: [
    aRole({ leavingPerYear: 0.3, learningDaysPerYear: 15, supervision: [{ everyWeeks: 4 }] }),
    aRole({ id: 'lead', name: 'Lead', holdsCases: false, supervises: 12 }),
  ],
  teams: [
    aTeam({
      posts: [posts(12), posts(1, { role: 'lead', capPerFte: 0 })],
      cases: [{ stage: 'case', allocated: 90, waiting: 10, meanWaitDays: 10 }],
    }),
  ],
  agency: { ...base.agency, allowed: true, coverShare: 0.5 },
  costs: { ...base.costs, recruitmentPerHirePounds: 2000, replacementPerLeaverPounds: 5000 },
});

/** For each input its value where the service is plainly better off and plainly worse off, and what tells it. */
const WORSE: readonly [what: string, path: string, good: number, bad: number, MeasureId[]][] = [
  [
    'more people leave',
    'roles[0].leavingPerYear',
    0.05,
    0.9,
    [
      'leaversFte',
      'turnoverRate',
      'peopleInPostFte',
      'vacancyRate',
      'agencyRate',
      'costAgency',
      'costRecruitment',
      'workerChanges',
    ],
  ],
  ['fewer rounds end with a start', 'recruitment.successShare', 1, 0.02, ['startersFte']],
  [
    'more is referred',
    'streams[0].referralsPerYear',
    200,
    900,
    ['casesWaiting', 'waitDays', 'queueAgeDays', 'withinLimitShare', 'caseloadAll'],
  ],
  [
    'workers begin with more cases than their caps hold',
    'teams[0].cases[0].allocated',
    60,
    240,
    ['caseload', 'caseloadHighest', 'caseloadPermanent', 'overCapShare', 'loadRatio'],
  ],
  ['more are sick', 'absence.sicknessShare', 0, 0.3, ['absenceRate', 'visitsMade']],
  [
    'more learning is cancelled',
    'learning.cancelledShare',
    0.05,
    0.9,
    ['learningDaysKept', 'learningDaysCancelled'],
  ],
  ['a lead has fewer to supervise', 'roles[1].supervises', 12, 2, ['supervisionKept']],
  ['the same work costs more', 'roles[0].payPerYear', 35_000, 60_000, ['cost']],
];

/** Each measure over the weeks and futures in which it has a value. */
function meansOf(scenario: Scenario, path: string, value: number, ids: readonly MeasureId[]) {
  const readings = simulateChecked(valid(setAt(scenario, parsePath(path) ?? [], value)), {
    replications: REPLICATIONS,
  });
  return ids.map((id) =>
    meanOf(
      Array.from({ length: REPLICATIONS }, (_, r) => [...readings.of(r, id)])
        .flat()
        .filter((each) => !Number.isNaN(each)),
    ),
  );
}

test.each(WORSE)('where %s, each measure that tells it reads worse', (_, path, good, bad, ids) => {
  const before = meansOf(service, path, good, ids);
  const after = meansOf(service, path, bad, ids);
  for (const [index, id] of ids.entries()) {
    const way = after[index] > before[index] ? 'higher' : 'lower';
    expect([before[index], after[index]], id).not.toContain(Number.NaN);
    expect(after[index], id).not.toBe(before[index]);
    expect(way, `${id} went from ${before[index]} to ${after[index]}`).not.toBe(
      measureOf(id).better,
    );
  }
});

test('every measure that has a better and a worse is told so by one of these, and no other', () => {
  const told = WORSE.flatMap(([, , , , ids]) => ids);
  const directed = MEASURES.filter(({ better }) => better !== 'neither').map(({ id }) => id);
  expect(told.toSorted()).toEqual(directed.toSorted());
});
