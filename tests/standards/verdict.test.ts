import { describe, expect, test } from 'vitest';
import {
  createRun,
  FAILS_BELOW,
  PASSES_FROM,
  type RunResults,
  type Scenario,
  summarise,
} from '../../models/index.ts';
import { likelyFailWords } from '../../models/report/likely-fail-words.ts';
import { verdictWords } from '../../models/report/verdict-words.ts';
import { verdictOf } from '../../models/standards/verdict.ts';
import { chanceOf } from '../../models/statistics/chance.ts';
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

test('a threshold is met by what is exactly at it, though neither has an exact binary form', () => {
  const [posts, vacant] = [125, 28];
  const [team] = tinyScenario().teams;
  const scenario: Scenario = {
    ...tinyScenario(),
    service: { ...tinyScenario().service, weeks: 1 },
    roles: tinyScenario().roles.map((role) => ({ ...role, leavingPerYear: 0 })),
    recruitment: { ...tinyScenario().recruitment, open: false },
    teams: [
      {
        ...team,
        posts: [{ ...team.posts[0], establishedFte: posts, inPostFte: posts - vacant }],
      },
    ],
    standard: { name: 'Exact', tests: [atMost('vacant', vacant / posts, 'vacancyRate')] },
  };
  const values = createRun(scenario, 'exact').simulate(0, 1);
  const { standard, measures } = summarise(scenario, 'exact', 1, values);
  expect(measures.vacancyRate?.mean.at(-1)).toBeCloseTo(vacant / posts, 6);
  expect(standard[0].atEnd?.probability).toBe(1);
});

describe('a test of what has no value in any future', () => {
  const scenario = tinyScenario();
  // Nobody may hold a case, so none is allocated and nobody has waited for one.
  const teams = scenario.teams.map((team) => ({
    ...team,
    posts: team.posts.map((post) => ({ ...post, capPerFte: 0 })),
    cases: team.cases.map((each) => ({ ...each, allocated: 0 })),
  }));
  const wait = atMost('wait', 5, 'waitDays');
  const queue = atMost('queue', 1e6, 'casesWaiting');
  const of = (...tests: Scenario['standard']['tests']) => {
    const nobody = { ...scenario, teams, standard: { name: 'Waits', tests } };
    const values = createRun(nobody, 'verdicts').simulate(0, REPLICATIONS);
    return summarise(nobody, 'verdicts', REPLICATIONS, values);
  };

  test('has no chance, no verdict, and no place in the headline', () => {
    const { standard, summary } = of(wait, queue);
    expect(standard[0]).toMatchObject({
      atEnd: null,
      allOfLastYear: null,
      verdict: null,
      firstLikelyFail: null,
    });
    expect(summary.headline).not.toContain(wait.label);
  });

  test('leaves the others, and all together, to what has a value', () => {
    const { standard, summary } = of(wait, queue);
    expect(standard[1]).toMatchObject({ atEnd: { probability: 1 }, verdict: 'pass' });
    expect(summary.verdict).toBe('pass');
  });

  test('leaves no chance of being safely staffed where it stands alone', () => {
    const { safelyStaffed, summary } = of(wait);
    expect(summary).toMatchObject({ safelyStaffedAtEnd: null, verdict: null });
    expect(safelyStaffed.probabilityMet.every((chance) => chance === null)).toBe(true);
    expect(summary.headline).toContain('No test of “Waits” has a value');
  });
});

describe('words of a verdict', () => {
  test.each([
    [40, 40, 'pass'],
    [364, 400, 'pass or at risk'],
    [9100, 10_000, 'pass'],
    [28, 40, 'at risk'],
    [50, 100, 'at risk or fail'],
    [49, 100, 'fail or at risk'],
    [0, 40, 'fail'],
    // Whatever lies between the ends of the error: a single future leaves a chance of 20 to 100 %.
    [1, 1, 'pass, at risk or fail'],
    [0, 1, 'fail or at risk'],
    [3, 5, 'at risk, pass or fail'],
  ])('for %d of %d futures are: %s', (met, futures, words) => {
    expect(verdictWords(chanceOf(met, futures))).toBe(words);
  });
});

describe('weeks that are likely to fail', () => {
  const weeks = ['2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27'];
  const words = (...met: (number | null)[]) => {
    const chances = met.map((each) => (each === null ? null : chanceOf(each, 100)));
    return likelyFailWords(
      {
        probabilityMet: chances.map((chance) => chance?.probability ?? null),
        standardError: chances.map((chance) => chance?.standardError ?? null),
      },
      weeks,
    );
  };

  test('are those in which noise does not explain a chance below a half', () => {
    expect(words(100, 48, 46, 45)).toBe('in no week');
    expect(words(100, 60, 20, 55)).toBe('on 20 April 2026');
  });

  test('begin where the chance does, with where the errors leave that', () => {
    const range = '(between 13 April 2026 and 20 April 2026)';
    expect(words(100, 48, 20, 45)).toBe(`from 13 April 2026 ${range} on`);
    expect(words(100, 52, 20, 45)).toBe(`from 20 April 2026 ${range} on`);
    expect(words(100, null, 20, 55)).toBe('on 20 April 2026');
  });

  test('are told from when on only where they go on to the end', () => {
    expect(words(100, 20, 10, 0)).toBe('from 13 April 2026 on');
    expect(words(100, 20, null, 0)).toBe('from 13 April 2026 on');
    expect(words(100, 20, 60, 0)).toBe('in 2 weeks, first on 13 April 2026');
    expect(words(100, 100, 100, 0)).toBe('on 27 April 2026');
    expect(words(0, 0, 0, 0)).toBe('from 6 April 2026 on');
  });
});

describe('the test that fails first', () => {
  test('is the one whose chance is the first to fall below a half, with the week', () => {
    const tests = [atMost('later', 30, 'casesWaiting'), atMost('at once', 1)];
    const { standard, summary, weeks } = run(tests);
    expect(summary.firstToFail).toEqual({ test: 'at once', label: 'At most 1', from: weeks[0] });
    expect(standard[1].firstLikelyFail).toBe(weeks[0]);
    expect(summary.sentences[1]).toBe('“At most 1” is not met on the first day.');
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
