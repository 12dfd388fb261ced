import { describe, expect, test } from 'vitest';
import {
  createRun,
  FAILS_BELOW,
  PASSES_FROM,
  type RunResults,
  type Scenario,
  summarise,
} from '../../models/index.ts';
import { verdictOf } from '../../models/standards/verdict.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';

const REPLICATIONS = 40;

function run(tests: Scenario['standard']['tests']): RunResults {
  const scenario = { ...tinyScenario(), standard: { name: 'Tests', tests } };
  const values = createRun(scenario, 'verdicts').simulate(0, REPLICATIONS);
  return summarise(scenario, 'verdicts', REPLICATIONS, values);
}

const atMost = (
  id: string,
  threshold: number,
  measure = 'caseload',
): Scenario['standard']['tests'][number] => ({
  id,
  label: `At most ${threshold}`,
  measure,
  comparison: 'at-most',
  threshold,
});

describe('a verdict', () => {
  test.each([
    [1, 'pass'],
    [PASSES_FROM, 'pass'],
    [PASSES_FROM - 0.001, 'at risk'],
    [FAILS_BELOW, 'at risk'],
    [FAILS_BELOW - 0.001, 'fail'],
    [0, 'fail'],
  ])('at a chance of %d is %s', (chance, verdict) => {
    expect(verdictOf(chance)).toBe(verdict);
  });

  test('is given of each test and of all together, from the chance at the end', () => {
    const { standard, summary } = run([atMost('easy', 1000), atMost('hard', 1)]);
    expect(standard.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
    expect(summary.verdict).toBe('fail');
    for (const { verdict, atEnd } of standard) {
      expect(verdict).toBe(verdictOf(atEnd?.probability ?? Number.NaN));
    }
  });

  test('is not given where no standard is set', () => {
    expect(run([]).summary).toMatchObject({ verdict: null, firstToFail: null });
  });
});

describe('the test that fails first', () => {
  test('is the one whose chance is the first to fall below a half, with the week', () => {
    const tests = [atMost('later', 30, 'casesWaiting'), atMost('at once', 1)];
    const { standard, summary, weeks } = run(tests);
    expect(summary.firstToFail).toEqual({ test: 'at once', label: 'At most 1', from: weeks[0] });
    expect(standard[1].firstLikelyFail).toBe(weeks[0]);
    expect(summary.sentences[0]).toBe('“At most 1” is not met on the first day.');
  });

  test('is none where every test is likely to hold', () => {
    const { summary } = run([atMost('easy', 1000)]);
    expect(summary.firstToFail).toBeNull();
    expect(summary.sentences.join(' ')).not.toMatch(/likely to fail/);
  });

  test('of two that fail in the same week is the one that ends worse', () => {
    const { standard, summary } = run([atMost('near', 9), atMost('far', 1)]);
    const [near, far] = standard.map(({ firstLikelyFail }) => firstLikelyFail);
    expect(near).toBe(far);
    expect(standard[0].atEnd?.probability).toBeGreaterThan(standard[1].atEnd?.probability ?? 1);
    expect(summary.firstToFail?.test).toBe('far');
  });
});
