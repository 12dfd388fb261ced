import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { summarise } from '../../models/report/summarise.ts';
import { aScenario, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const SEED = 'plain sentences';

/** Two people with room for whatever comes, and so many cases that wait on the first day. */
function sentencesOf(waiting: number, capPerFte: number, agencyFte = 0): string {
  const cases = [{ stage: 'case', allocated: 0, waiting, meanWaitDays: 0 }];
  const scenario: Scenario = aScenario({
    streams: [{ ...aScenario().streams[0], referralsPerYear: 0 }],
    teams: [
      aTeam({ posts: [posts(2, { capPerFte, inPostFte: 2 - agencyFte, agencyFte })], cases }),
    ],
  });
  const { values } = simulateChecked(scenario, { seed: SEED });
  return summarise(scenario, SEED, 1, values).summary.sentences.join(' ');
}

test('cases that wait are counted in words where there is none or one', () => {
  expect(sentencesOf(0, 10)).toContain('No case waits for a worker in any week.');
  expect(sentencesOf(1, 10)).toContain('1 case waits for a worker at the start, none at the end.');
  expect(sentencesOf(2, 10)).toContain('2 cases wait for a worker at the start, none at the end');
});

test('agency is told of where there ever is any', () => {
  expect(sentencesOf(0, 10)).toContain('; there is no agency.');
  expect(sentencesOf(0, 10, 1)).toMatch(/; agency from 50\.0\s% of staff to /);
});

test('pounds have no more than three figures below a million', () => {
  const [, cost] = /Staff cost £([\d,]+) in/.exec(sentencesOf(0, 10)) ?? [];
  expect(cost).toMatch(/^\d\d,\d00$|^\d\d\d,000$/);
});
