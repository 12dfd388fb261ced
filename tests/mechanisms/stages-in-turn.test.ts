import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const base = aScenario();
const fixed = (meanDays: number) => ({ family: 'fixed' as const, meanDays });
const onlyTo = (to: string) => [{ to, share: 1 }];

/** Nobody is referred; whoever goes does so by a dated change. */
const quiet = (given: Partial<Scenario>): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 10, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    recruitment: { ...base.recruitment, open: false },
    ...given,
  });

/** Cases open at the end of each week. */
const open = (scenario: Scenario) => [...simulateChecked(scenario).of(0, 'casesOpen')];

const met = { stage: 'case', allocated: 0, waiting: 2, meanWaitDays: 0 };

test('what has been done on a case is not done again by the next worker', () => {
  const scenario = quiet({
    stages: [aStage({ clock: 'worked', hoursPerMonth: 1, length: fixed(20) })],
    teams: [aTeam({ posts: [posts(2, { capPerFte: 4 })], cases: [met] })],
    // One of two on Monday of the second week, the other stays: whoever had the case, it has had five days.
    changes: [{ kind: 'leave', on: '2026-04-13', team: 'team', role: 'worker', people: 1 }],
  });
  // Twenty days of work end on the morning of the twenty-first: Monday of the fifth week.
  expect(open(scenario).slice(0, 6)).toEqual([2, 2, 2, 2, 2, 0]);
});

test('a stage that runs only while its case is held stands still where its worker is away as it begins', () => {
  const away = (until: string): Scenario['changes'][number] => ({
    kind: 'long-leave',
    on: '2026-04-08',
    until,
    team: 'team',
    role: 'worker',
    people: 1,
  });
  const scenario = (until: string) =>
    quiet({
      stages: [
        aStage({ clock: 'elapsed', length: fixed(5), next: onlyTo('held') }),
        aStage({ id: 'held', name: 'Held', length: fixed(10) }),
      ],
      absence: { ...base.absence, returnCasesAfterDays: 2000 },
      teams: [aTeam({ stages: ['case', 'held'], posts: [posts(1)], cases: [met] })],
      changes: [away(until)],
    });
  // The first stage ends on Monday of the second week. Back on Monday of the fourth, ten days end with the fifth.
  expect(open(scenario('2026-04-27'))).toEqual([2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0]);
  expect(open(scenario('2026-05-04'))).toEqual([2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0]);
});

test('what a stream says follows its first stage does so once: a case that comes back to that stage goes on as others do', () => {
  const scenario = quiet({
    streams: [aStream({ referralsPerYear: 0, next: onlyTo('second') })],
    stages: [
      aStage({ length: fixed(5), next: onlyTo('closed') }),
      aStage({ id: 'second', name: 'Second', length: fixed(5), next: onlyTo('case') }),
    ],
    teams: [aTeam({ stages: ['case', 'second'], posts: [posts(1)], cases: [met] })],
  });
  // Five days each: the first stage, the second, the first again.
  expect(open(scenario).slice(0, 6)).toEqual([2, 2, 2, 2, 0, 0]);
});
