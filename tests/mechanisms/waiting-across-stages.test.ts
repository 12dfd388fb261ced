import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const LENGTH = 10;
const base = aScenario();
const fixed = (meanDays: number) => ({ family: 'fixed' as const, meanDays });
const closed = [{ to: 'closed', share: 1 }];

/** Nobody is referred and nobody is in post, unless told otherwise. */
const waiting = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 8, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    recruitment: { ...base.recruitment, open: false },
    ...given,
  });

/** The same cases, in one stage or in two that follow each other. */
const asOne = (clock: 'elapsed' | 'allocated') => [aStage({ clock, length: fixed(2 * LENGTH) })];
const cutInTwo = (clock: 'elapsed' | 'allocated') => [
  aStage({ clock, length: fixed(LENGTH), next: [{ to: 'rest', share: 1 }] }),
  aStage({ id: 'rest', name: 'Rest', clock, length: fixed(LENGTH), next: closed }),
];

const weekly = (scenario: Scenario, id: MeasureId) => [...simulateChecked(scenario).of(0, id)];

const met = (count: number) => [{ stage: 'case', allocated: 0, waiting: count, meanWaitDays: 0 }];

describe('cases whose stage ends while nobody has taken them wait on', () => {
  test.each(['elapsed', 'allocated'] as const)(
    'as cases of one stage that is as long do, with a rota that takes them, where the clock is %s',
    (clock) => {
      const on = (stages: Scenario['stages']) =>
        waiting({
          stages,
          teams: [
            aTeam({
              stages: stages.map(({ id }) => id),
              whenFull: { policy: 'duty', afterDays: 3, dutyHoursPerMonth: 2 },
              posts: [posts(1, { inPostFte: 0 })],
              cases: met(6),
            }),
          ],
        });
      for (const id of ['casesOpen', 'casesWaiting', 'queueAgeDays', 'casesClosed'] as const)
        expect(weekly(on(cutInTwo(clock)), id), id).toEqual(weekly(on(asOne(clock)), id));
    },
  );

  test('so that their wait is counted from when it began', () => {
    const ages = weekly(
      waiting({
        stages: cutInTwo('elapsed'),
        teams: [
          aTeam({
            stages: ['case', 'rest'],
            posts: [posts(1, { inPostFte: 0 })],
            cases: met(4),
          }),
        ],
      }),
      'queueAgeDays',
    );
    // Read on the last day of each week: the fifth, the tenth and so on, until the twenty-first ends the second stage.
    expect(ages).toEqual([0, 4, 9, 14, 19, NaN, NaN, NaN, NaN]);
  });

  test('at the front door too, where a stage is over before its cases may be allocated', () => {
    const stages = [
      aStage({ clock: 'elapsed', length: fixed(5), next: [{ to: 'rest', share: 1 }] }),
      aStage({ id: 'rest', name: 'Rest', clock: 'elapsed', length: fixed(500), next: closed }),
    ];
    const scenario = waiting({
      streams: [aStream({ referralsPerYear: 400, daysBeforeAllocation: 20 })],
      stages,
      teams: [aTeam({ stages: ['case', 'rest'], posts: [posts(1, { inPostFte: 0 })] })],
    });
    const long = { ...scenario, stages: [{ ...stages[1], id: 'case' }] };
    const one = { ...long, teams: [{ ...long.teams[0], stages: ['case'] }] };
    expect(weekly(scenario, 'queueAgeDays')).toEqual(weekly(one, 'queueAgeDays'));
  });

  test('in their turn: before those of the next stage who began to wait after them', () => {
    // Two come to the stage that the others begin with; the one place goes to them, for they have waited longer.
    const stage = (id: string, given: Partial<Scenario['stages'][number]>) =>
      aStage({ id, name: id, clock: 'elapsed', ...given });
    const stages = [
      stage('early', { length: fixed(3), next: [{ to: 'late', share: 1 }] }),
      stage('late', { length: fixed(500), next: closed }),
    ];
    const scenario = waiting({
      streams: [
        aStream({ referralsPerYear: 0, firstStage: 'early' }),
        aStream({ id: 'late', referralsPerYear: 0, firstStage: 'late' }),
      ],
      stages,
      teams: [
        aTeam({
          stages: ['early', 'late'],
          posts: [posts(2, { inPostFte: 0, capPerFte: 1 })],
          cases: [
            { stage: 'early', allocated: 0, waiting: 2, meanWaitDays: 10 },
            { stage: 'late', allocated: 0, waiting: 2, meanWaitDays: 1 },
          ],
        }),
      ],
      changes: [{ kind: 'start', on: '2026-04-20', team: 'team', role: 'worker', people: 2 }],
    });
    const [, , , thirdWeek] = weekly(scenario, 'waitDays');
    // They had waited 15 and 5 days on the first, and ten since: the others 1.5 and 0.5.
    expect(thirdWeek).toBe(10 + 10);
  });
});
