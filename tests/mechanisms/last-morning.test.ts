import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/** Ten cases are taken up on the first day, a Monday, and have run out on the Monday two weeks later. */
const CASES = 10;
const LAST_MORNING = '2026-04-20';
const AWAY_SINCE = '2026-04-13';
const base = aScenario();
const someone = { team: 'team', role: 'worker', people: 1 };
const leave = (on: string) =>
  ({ kind: 'long-leave', on, until: '2026-12-01', ...someone }) as const;
const set = (path: string, to: boolean) => ({ kind: 'set', on: LAST_MORNING, path, to }) as const;
const keeping = { ...base.absence, returnCasesAfterDays: 500 };

test.each<[string, Partial<Scenario>, Parameters<typeof posts>[1]]>([
  ['their worker leaves', { changes: [{ kind: 'leave', on: LAST_MORNING, ...someone }] }, {}],
  ['their worker goes on long leave', { changes: [leave(LAST_MORNING)], absence: keeping }, {}],
  [
    'agency ends and their worker with it',
    {
      agency: { ...base.agency, allowed: true },
      changes: [set('agency.allowed', false)],
    },
    { inPostFte: 0, agencyFte: 1 },
  ],
  [
    'cases of the absent begin to stand still',
    {
      absence: { ...keeping, pausesCases: false },
      changes: [leave(AWAY_SINCE), set('absence.pausesCases', true)],
    },
    {},
  ],
])('cases whose clocks have run out end that morning, where %s', (_, given, post) => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 6, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [aStage({ length: { family: 'fixed', meanDays: 10 } })],
    recruitment: { ...base.recruitment, open: false },
    teams: [
      aTeam({
        posts: [posts(1, post)],
        cases: [{ stage: 'case', allocated: 0, waiting: CASES, meanWaitDays: 0 }],
      }),
    ],
    ...given,
  });
  expect([...simulateChecked(scenario).of(0, 'casesClosed')].slice(1)).toEqual([
    0,
    0,
    CASES,
    0,
    0,
    0,
  ]);
});
