import { expect, test } from 'vitest';
import { checkQuestion } from '../../../models/analysis/check-question.ts';
import { MOST_COST_FUTURES, tellCosts } from '../../../models/analysis/find/cost-ties.ts';
import { find } from '../../../models/analysis/find/find.ts';
import { readLevers } from '../../../models/analysis/find/levers/ranged-lever.ts';
import { Sampler } from '../../../models/analysis/find/sampler.ts';
import { targetOf } from '../../../models/analysis/find/target.ts';
import { localLab } from '../../../models/analysis/lab.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, valuesOf } from './ask.ts';

const busy = busyTeam({ service: { startDate: '2026-04-06', weeks: 8, bankHolidays: 'none' } });
const leak = { what: { kind: 'input', path: 'stages[0].leakPerYear' }, from: 0, to: 4, step: 0.5 };
const people = { what: { kind: 'people' }, from: 5, to: 8 };
const cap = { what: { kind: 'cap' }, from: 7, to: 10 };
const waiting = { test: 'waiting', chance: 0.8, mostReplications: 100 };

/** Plans of which no future is left to simulate, with costs that alternate about a mean. */
function told(plans: readonly { values: readonly number[]; mean: number; swing: number }[]) {
  const checked = checkQuestion(find, [busy], { ...waiting, levers: [people, cap] });
  if (!checked.ok) throw new Error('the question is not sound');
  const { ranged } = readLevers(busy, checked.question);
  const sampler = new Sampler(localLab(), 'seed', targetOf(busy, checked.question), 100);
  const samples = plans.map(({ values, mean, swing }) => {
    const sample = sampler.sample(busy, values);
    for (let i = 0; i < MOST_COST_FUTURES; i++) {
      const common = 1e5 * Math.sin(i);
      sample.cost.push(1e6 + common + mean + (i % 2 === 0 ? swing : -swing));
    }
    return sample;
  });
  return tellCosts(sampler, samples, ranged);
}

/** The mean of pairs that differ by d ± s in turn has the standard error s / √(n − 1). */
const errors = (count: number, swing: number) => (count * swing) / Math.sqrt(MOST_COST_FUTURES - 1);

test('a plan is dearer just where its mean difference is beyond three standard errors', async () => {
  const swing = 10_000;
  const cheap = { values: [7, 9], mean: 0, swing: 0 };
  const within = { values: [8, 9], mean: errors(2.9, swing), swing };
  const beyond = { values: [8, 10], mean: errors(3.1, swing), swing };
  const { plan, asCheap } = await told([beyond, cheap, within]);
  expect(plan.values).toEqual(within.values);
  expect(asCheap.map(({ values }) => values)).toEqual([cheap.values]);
});

test('a small difference of cost decides where luck is common to both', async () => {
  const { plan, asCheap } = await told([
    { values: [8, 10], mean: 2000, swing: 10 },
    { values: [7, 9], mean: 0, swing: 10 },
  ]);
  expect(plan.values).toEqual([7, 9]);
  expect(asCheap).toEqual([]);
});

test('where neither lever costs anything, the plan is the smallest change and the others are as cheap', async () => {
  const answer = await ask(busy, { ...waiting, chance: 0.95, levers: [leak, cap] });
  const { plan, smallestChange, asCheap = [], pairs, sentences } = answer;
  expect(pairs.length).toBeGreaterThan(1);
  expect(plan?.values).toEqual(smallestChange?.values);
  const costs = pairs.map(({ costDifferencePounds }) => costDifferencePounds.mean);
  expect(Math.max(...costs.map(Math.abs))).toBeLessThan(1);
  const others = pairs.filter(({ values }) => String(values) !== String(plan?.values));
  expect(asCheap.map(({ values }) => values)).toEqual(others.map(({ values }) => values));
  expect(sentences.join(' ')).toMatch(
    /As cheap, as far as futures on the same luck can tell: .*cap/i,
  );
});

test('people cost what their pay says, so the plan with fewest is the cheapest and none is as cheap', async () => {
  const { plan, asCheap, pairs } = await ask(busy, { ...waiting, levers: [leak, people] });
  expect(pairs.length).toBeGreaterThan(1);
  expect(plan?.values[1]).toBe(Math.min(...pairs.map((pair) => valuesOf(pair)[1])));
  expect(asCheap).toEqual([]);
});
