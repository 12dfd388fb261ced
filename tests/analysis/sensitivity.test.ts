import { expect, test } from 'vitest';
import { localLab } from '../../models/analysis/lab.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import type { SensitivityQuestion } from '../../models/analysis/sensitivity/question.ts';
import type { Share } from '../../models/analysis/sensitivity/result.ts';
import { sensitivity } from '../../models/analysis/sensitivity/sensitivity.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { middleEight, normalDraws } from '../support/middle-eight.ts';
import { aRole, aScenario, aStream, aTeam, posts, valid } from '../support/scenarios.ts';
import { busyTeam } from './busy-team.ts';
import { headed } from './one-sentence.ts';

/** Half an 80 % range in standard deviations. */
const END = 1.2815515655446004;
/** Draws that stand for all of an input. */
const GRID = 200;
const [FIRST, SECOND, THIRD] = [0, 1, 2].map((at) => `roles[${at}].payPerYear`);

async function asking(scenario: Scenario, given: Partial<SensitivityQuestion>) {
  const asked = { replications: 100, over: 'whole-run', ...given };
  const { question, problems } = readQuestion(sensitivity.question, [scenario], asked);
  if (!question) throw new Error(problems.map(sentence).join('\n'));
  return headed(await sensitivity.answer(localLab(), [scenario], 'seed', question));
}

const normal = (low: number, value: number, high: number) =>
  ({ low, value, high, distribution: 'normal' }) as const;

/** One worker in each of three roles whose pay is not known; pay cost is the sum, and nothing is left to luck. */
const paid = (given: Partial<Scenario> = {}): Scenario =>
  valid({
    ...aScenario({
      service: { startDate: '2026-04-06', weeks: 2, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: 0 })],
      roles: ['worker', 'second', 'third'].map((id) => aRole({ id, name: id })),
      teams: [aTeam({ posts: ['worker', 'second', 'third'].map((role) => posts(1, { role })) })],
      costs: { ...aScenario().costs, employerNiShare: 0, pensionShare: 0 },
    }),
    roles: [
      aRole({ payPerYear: normal(38_000, 40_000, 42_000) }),
      aRole({ id: 'second', name: 'Second', payPerYear: normal(39_000, 40_000, 44_000) }),
      aRole({
        id: 'third',
        name: 'Third',
        payPerYear: { low: 37_000, value: 40_000, high: 43_000, distribution: 'uniform' },
      }),
    ],
    ...given,
  });

/** Within so many standard errors: a chance of about 1 in 400 for a right figure to fail, were the seed not fixed. */
function expectNear(share: Share | null | undefined, value: number) {
  if (!share) throw new Error('the share was not worked out');
  expect(Math.abs(share.value - value)).toBeLessThan(3 * share.standardError + 1e-9);
  expect(share.standardError).toBeLessThan(0.1);
}

const variances = {
  straight: (2_000 / END) ** 2,
  bent: (2_500 / END) ** 2 + (1_500 / END) ** 2 * (1 - 2 / Math.PI),
  uniform: (6_000 / 0.8) ** 2 / 12,
};

test('shares are those of the variances of a sum, whatever the form of each range, and luck has none', async () => {
  const total = variances.straight + variances.bent + variances.uniform;
  const answer = await asking(paid(), { measure: 'costPay' });
  const of = (path: string) => answer.inputs.find((each) => each.path === path);
  expectNear(of(FIRST)?.share, variances.straight / total);
  expectNear(of(SECOND)?.share, variances.bent / total);
  expectNear(of(THIRD)?.share, variances.uniform / total);
  // The two others, of which the first is normal, against all three.
  const second = normalDraws(GRID).map((z) => ((z > 0 ? 4_000 : 1_000) * z) / END);
  const third = Array.from({ length: GRID }, (_, at) => ((at + 0.5) / GRID - 0.5) * (6_000 / 0.8));
  const all = second.flatMap((x) => third.map((y) => x + y));
  const known = middleEight(second, 2_000 / END) / middleEight(all, 2_000 / END);
  expectNear(of(THIRD)?.narrower, 1 - known);
  // Against each other they are free of the error of the whole variance.
  const ratio = (a: string, b: string) =>
    (of(a)?.share?.value ?? Number.NaN) / (of(b)?.share?.value ?? Number.NaN);
  expect(ratio(SECOND, FIRST)).toBeCloseTo(variances.bent / variances.straight, 4);
  expect(ratio(THIRD, FIRST)).toBeCloseTo(variances.uniform / variances.straight, 4);
  expect(answer.luck?.value).toBeCloseTo(0, 9);
  expectNear(answer.rest, 0);
  const shares = answer.inputs.reduce((sum, { share }) => sum + (share?.value ?? 0), 0);
  expect(shares + (answer.luck?.value ?? 0) + (answer.rest?.value ?? 0)).toBeCloseTo(1, 12);
  expect(answer.inputs[0].path).toBe(THIRD);
  expect(answer.sentences.join(' ')).toContain('Find out “Pay, full time (Third)” before anything');
});

test('the only input makes all of the width of an outcome in proportion to it, however skewed its range', async () => {
  const [worker, ...others] = paid().roles;
  const known = others.map((role) => ({ ...role, payPerYear: 40_000 }));
  const skewed = { ...worker, payPerYear: { low: 26_000, value: 40_000, high: 61_000 } };
  const answer = await asking(paid({ roles: [skewed, ...known] }), { measure: 'costPay' });
  // What is simulated is kept in single precision.
  expect(answer.inputs[0].share?.value).toBeCloseTo(1, 5);
  expect(answer.inputs[0].narrower?.value).toBeCloseTo(1, 2);
  expect(answer.rest?.value).toBeCloseTo(0, 5);
  expect(answer.sentences.join(' ')).toContain(
    'The rest is bends of an influence finer than were looked for: at most',
  );
});

test('moving one input from end to end moves the outcome by just that, on the same luck', async () => {
  const answer = await asking(paid(), { measure: 'costPay' });
  const first = answer.inputs.find(({ path }) => path === FIRST);
  expect(((first?.change ?? 0) * 365.25) / 14 / 4_000).toBeCloseTo(1, 5);
  expect(first?.changeError).toBeLessThan(1e-3);
  expect(first).toMatchObject({ range: '£40,000 a year (38,000 to 42,000)', futures: 100 });
});

test('inputs drawn together share what they have in common, and knowing one tells of the other', async () => {
  const r = 0.6;
  const [a, b, c] = [2_000 / END, 1_000 / END, Math.sqrt(variances.uniform)];
  const scenario = paid({
    roles: paid().roles.map((role, at) =>
      at === 1 ? { ...role, payPerYear: normal(39_000, 40_000, 41_000) } : role,
    ),
    correlations: [{ first: FIRST, second: SECOND, r }],
  });
  const answer = await asking(scenario, { measure: 'costPay' });
  const together = a ** 2 + b ** 2 + 2 * r * a * b;
  const total = together + c ** 2;
  const [knowingA, knowingB] = [(a + r * b) ** 2, (b + r * a) ** 2];
  const of = (path: string) => answer.inputs.find((each) => each.path === path);
  expectNear(of(FIRST)?.share, (knowingA + together - knowingB) / 2 / total);
  expectNear(of(SECOND)?.share, (knowingB + together - knowingA) / 2 / total);
  expectNear(of(FIRST)?.alone, knowingA / total);
  expectNear(of(SECOND)?.alone, knowingB / total);
  expect(of(THIRD)).not.toHaveProperty('alone');
  expect((of(FIRST)?.share?.value ?? 0) / (of(THIRD)?.share?.value ?? 0)).toBeCloseTo(
    (knowingA + together - knowingB) / 2 / c ** 2,
    4,
  );
  // Knowing the second leaves the first about what is then likely, and the third.
  const third = Array.from({ length: GRID }, (_, at) => ((at + 0.5) / GRID - 0.5) * (6_000 / 0.8));
  const known =
    middleEight(third, a * Math.sqrt(1 - r ** 2)) / middleEight(third, Math.sqrt(together));
  expectNear(of(SECOND)?.narrower, 1 - known);
  expectNear(of(THIRD)?.share, c ** 2 / total);
  expect(of(FIRST)?.together).toEqual([SECOND]);
  expectNear(answer.rest, 0);
});

test('a number that stands in three places drawn alike is to be found out before a larger one by itself', async () => {
  const r = 0.999;
  const alike = normal(38_000, 40_000, 42_000);
  const roles = ['worker', 'second', 'third', 'fourth'];
  const scenario = valid({
    ...paid(),
    roles: roles.map((id, at) =>
      aRole({ id, name: id, payPerYear: at < 3 ? alike : normal(36_000, 40_000, 44_000) }),
    ),
    teams: [aTeam({ posts: roles.map((role) => posts(1, { role })) })],
    correlations: [
      { first: FIRST, second: SECOND, r },
      { first: FIRST, second: THIRD, r },
      { first: SECOND, second: THIRD, r },
    ],
  });
  const { inputs, sentences } = await asking(scenario, { measure: 'costPay' });
  // By itself the fourth makes about 4 of 13 parts, more than each of the three; to know one of these is to know nine.
  const total = 4 + 3 + 6 * r;
  const [first] = inputs;
  expect(first.label).toContain('fourth');
  expectNear(first.share, 4 / total);
  for (const { alone } of inputs.slice(1)) expectNear(alone, (1 + 2 * r) ** 2 / total);
  expect(sentences[0]).toMatch(/^Find out .*worker.* before anything else/);
  expect(sentences[0]).not.toContain('fourth');
});

test('the luck of arrivals is told from not knowing how many come', async () => {
  const weeks = 13;
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: normal(360, 400, 440) })],
  });
  const answer = await asking(scenario, { measure: 'referrals', replications: 150 });
  const years = (weeks * 7) / 365.25;
  const unknown = ((40 / END) * years) ** 2;
  const luck = 400 * years;
  expectNear(answer.luck, luck / (luck + unknown));
  expectNear(answer.inputs[0].share, unknown / (luck + unknown));
  expectNear(answer.rest, 0);
});

test('an input that nothing reads changes nothing in any future, and is looked at no further', async () => {
  const scenario = paid({
    learning: { ...aScenario().learning, chargingEffect: { value: 0.5, low: 0.4, high: 1 } },
  });
  const answer = await asking(scenario, { measure: 'costPay' });
  const unread = answer.inputs.find(({ path }) => path === 'learning.chargingEffect');
  // What it may do in futures that were not tried is not seen.
  expect(unread).toMatchObject({ change: 0, changeError: 0, share: null, shareAtMost: null });
  // Its ends are seen in a few futures only, and stand at the mean of all the same.
  expect((unread?.atLow ?? 0) / (answer.outcome?.mean ?? 0)).toBeCloseTo(1, 12);
  expect(answer.sentences.at(-1)).toBe(
    '1 of 4 inputs with a range changed nothing in any of 20 futures that were tried.',
  );
  expect(answer.provenance.futures).toBe(1_200 + 2 * 20 * 4 + 3 * 100 * 3);
});

test('an outcome that no future has is said to have no value, and nothing is ranked', async () => {
  const answer = await asking(paid(), { measure: 'waitDays' });
  expect(answer).toMatchObject({ outcome: null, inputs: [], luck: null, rest: null });
  expect(answer.sentences).toEqual([
    'Wait of those allocated over the whole run has no value in any future: nothing happened that it could be read of.',
    'Choose another outcome, or a longer stretch of the run.',
  ]);
});

test('an outcome that is the same in every future is said once', async () => {
  const answer = await asking(paid(), { measure: 'leaversFte', over: 'last-week' });
  expect(answer.sentences).toEqual([
    'Leavers at the end of the last week is 0.0 FTE in every one of 1,200 futures, so no input matters to it.',
  ]);
});

test('only as many inputs are looked at closely as were asked for, the largest first', async () => {
  const answer = await asking(paid(), { measure: 'costPay', most: 1, replications: 40 });
  expect(answer.inputs.map(({ share }) => share !== null)).toEqual([true, false, false]);
  expect(answer.inputs[1].shareAtMost).toBeGreaterThan(0.1);
  expectNear(answer.rest, 1 - (answer.inputs[0].share?.value ?? 0));
});

test('the margin of a test is that of its measure, with its threshold beside it', async () => {
  const [stage] = busyTeam().stages;
  const scenario = valid({
    ...busyTeam({ service: { startDate: '2026-04-06', weeks: 10, bankHolidays: 'none' } }),
    stages: [{ ...stage, hoursPerMonth: { value: 4, low: 3, high: 6 } }],
  });
  const answer = await asking(scenario, { test: 'waiting', replications: 40 });
  expect(answer).toMatchObject({ measure: 'casesWaiting', test: { threshold: 10 } });
});

test('a test of what is counted by the week is set against a week’s, not against a year’s', async () => {
  const budget = {
    id: 'budget',
    label: 'Pay within the budget',
    measure: 'costPay',
    comparison: 'at-most',
    threshold: 1000,
  } as const;
  const scenario = { ...paid(), standard: { name: 'Budget', tests: [budget] } };
  const asked = { replications: 40, over: 'whole-run' } as const;
  const whole = await asking(scenario, { ...asked, measure: 'costPay' });
  const margin = await asking(scenario, { ...asked, test: 'budget' });
  expect(margin.label).toBe(`${whole.label} in a week`);
  const [week, run] = [margin, whole].map(({ outcome }) => outcome?.mean ?? Number.NaN);
  expect((week * scenario.service.weeks) / run).toBeCloseTo(1, 5);
});

test('what does not vary has no width to explain', async () => {
  const answer = await asking(paid(), { measure: 'establishedFte', replications: 40 });
  expect(answer.luck).toBeNull();
  expect(answer.sentences).toHaveLength(1);
  expect(answer.sentences[0]).toMatch(/ in every one of \d+ futures, so no input matters to it\.$/);
});

test('a scenario without ranges, or with too many drawn together, is refused in a sentence', () => {
  const { question } = readQuestion(sensitivity.question, [aScenario()], {});
  if (!question) throw new Error('the question with nothing said is not sound');
  expect(sensitivity.problems([aScenario()], question).map(sentence)).toEqual([
    'scenario: “Test” has no input with a range, so all of its width is luck; give a low and a high to the inputs that you do not know',
  ]);
  const many = valid({
    ...aScenario({
      roles: Array.from({ length: 9 }, (_, at) => aRole({ id: `role-${at}` })),
      teams: [aTeam({ posts: [posts(1, { role: 'role-0' })] })],
      stages: [{ ...aScenario().stages[0], heldBy: ['role-0'] }],
    }),
    roles: Array.from({ length: 9 }, (_, at) =>
      aRole({ id: `role-${at}`, payPerYear: normal(38_000, 40_000, 42_000) }),
    ),
    correlations: Array.from({ length: 8 }, (_, at) => ({
      first: `roles[${at}].payPerYear`,
      second: `roles[${at + 1}].payPerYear`,
      r: 0.1,
    })),
  });
  expect(sensitivity.problems([many], question).map(sentence)[0]).toContain(
    '9 inputs are drawn together',
  );
});

test('of a run without a whole year the answer is told over the whole run, not over its last year', async () => {
  const { over, sentences } = await asking(paid(), {
    measure: 'costPay',
    over: 'last-year',
    replications: 40,
  });
  expect(over).toBe('whole-run');
  expect(sentences.join(' ')).toContain(' over the whole run: ');
});
