import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkQuestion } from '../../../models/analysis/check-question.ts';
import { find } from '../../../models/analysis/find/find.ts';
import type { FindQuestion } from '../../../models/analysis/find/question.ts';
import type { Lab } from '../../../models/analysis/lab.ts';
import { localLab, observe } from '../../../models/analysis/lab.ts';
import { scenarioHash } from '../../../models/scenario/hash.ts';
import { setAt } from '../../../models/scenario/path.ts';
import { createRun } from '../../../models/simulation/run.ts';
import { valid } from '../../support/scenarios.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const {
  scenario: given,
  seed,
  replications,
  engineCheckReplications,
  cases,
} = read('exhaustive-cases.json');
const truth: {
  scenarioHash: string;
  met: Record<string, { value: number; met: number; metOfFirst: number }[]>;
} = read('exhaustive.json');
const scenario = valid(given);
const SEEDS = 20;
const REDO = 'run node tools/find/exhaustive.ts';

const questionOf = (name: string): FindQuestion => {
  const checked = checkQuestion(find, [scenario], cases[name]);
  if (!checked.ok) throw new Error('the case is not a sound question');
  return checked.question;
};

test('the exhaustive search is of this scenario', () => {
  expect(truth.scenarioHash, REDO).toBe(scenarioHash(scenario));
});

test('the exhaustive search is of this engine: the first futures of a value are met as often again', () => {
  const { value, metOfFirst } = truth.met.referrals[4];
  const changed = setAt(scenario, ['streams', 0, 'referralsPerYear'], value);
  const week = scenario.service.weeks;
  const reading = { kind: 'test', test: 'waiting' } as const;
  const outcome = { reading, from: week, to: week, as: 'lowest' } as const;
  const seen = observe(createRun(changed, seed), 0, engineCheckReplications, [outcome]);
  const met = seen.reduce((sum, each) => sum + each, 0);
  expect(met, REDO).toBe(metOfFirst);
});

/** Two standard errors of a chance near the target, seen in ten thousand futures. */
const TIE = 0.006;

test.each(Object.keys(cases))(
  'exhaustive search itself can tell every value from the target: %s',
  (name) => {
    const { chance } = cases[name];
    for (const { met } of truth.met[name]) {
      expect(Math.abs(met / replications - chance)).toBeGreaterThan(TIE);
    }
  },
);

/** The least that meets the target among all values, each simulated ten thousand times. */
function exhaustiveAnswer(name: string, chance: number) {
  const values = truth.met[name];
  const helpful = values[0].met < values[values.length - 1].met ? values : values.toReversed();
  const found = helpful.find(({ met }) => met / replications >= chance);
  if (!found) throw new Error('no value meets the target');
  return found;
}

test.each(Object.keys(cases))(
  'the search finds what exhaustive search finds, or a chance less than a point away, on 19 of 20 seeds: %s',
  async (name) => {
    const question = questionOf(name);
    const exhaustive = exhaustiveAnswer(name, question.chance);
    const away: number[] = [];
    for (let run = 0; run < SEEDS; run++) {
      const { plan } = await find.answer(localLab(), [scenario], `search ${run}`, question);
      const there = truth.met[name].find(({ value }) => value === plan?.values[0]);
      away.push(there ? Math.abs(there.met - exhaustive.met) / replications : 1);
    }
    const agree = away.filter((points) => points < 0.01).length;
    expect(agree, `points away: ${away.join(', ')}`).toBeGreaterThanOrEqual(19);
  },
  600_000,
);

test('the search simulates a small part of what exhaustive search does', async () => {
  const question = questionOf('referrals');
  let futures = 0;
  const lab: Lab = {
    ...localLab(),
    observe: (experiment) => {
      futures += experiment.count;
      return localLab().observe(experiment);
    },
  };
  const { provenance } = await find.answer(lab, [scenario], 'few', question);
  expect(provenance.futures).toBe(futures);
  expect(futures).toBeLessThan((truth.met.referrals.length * replications) / 10);
});
