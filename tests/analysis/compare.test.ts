import { expect, test } from 'vitest';
import { compare } from '../../models/analysis/compare/compare.ts';
import { gapOf, weeklyGap } from '../../models/analysis/compare/gaps.ts';
import type { CompareQuestion } from '../../models/analysis/compare/question.ts';
import { compareSentences } from '../../models/analysis/compare/sentences.ts';
import { localLab } from '../../models/analysis/lab.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { withWhatIf } from '../../models/scenario/what-ifs/index.ts';
import { shipped } from '../scenario/small-scenario.ts';
import { aRole, aScenario, aStream, aTeam, posts, valid } from '../support/scenarios.ts';
import { busyTeam } from './busy-team.ts';

/** What is asked when nothing is said, but with few futures. */
function asking(given: Partial<CompareQuestion>, ...scenarios: Scenario[]) {
  const asked = { replications: 20, attributionReplications: 20, ...given };
  const { question, problems } = readQuestion(compare.question, scenarios, asked);
  if (!question) throw new Error(problems.map(sentence).join('\n'));
  return compare.answer(localLab(), scenarios, 'seed', question);
}

/** Four workers of two roles; nobody leaves, and pay has no part that is free of costs. */
const settled = (payPerYear: number, secondPay = 30_000, pensionShare = 0.2): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 6, bankHolidays: 'none' },
    roles: [aRole({ payPerYear }), aRole({ id: 'second', name: 'Second', payPerYear: secondPay })],
    teams: [aTeam({ posts: [posts(3), posts(1, { role: 'second' })] })],
    costs: { ...aScenario().costs, employerNiShare: 0, pensionShare },
  });
const pay: Partial<CompareQuestion> = { measures: ['costPay', 'cost'], over: 'whole-run' };

const gapIn = (result: Awaited<ReturnType<typeof asking>>, id: string) => {
  const gap = result.comparisons[0].gaps.find((each) => each.id === id);
  if (!gap) throw new Error(`nothing was compared of ${id}`);
  return gap;
};
const sharesOf = (result: Awaited<ReturnType<typeof asking>>, id: string) => {
  const found = result.comparisons[0].attribution?.measures.find((each) => each.id === id);
  if (!found) throw new Error(`nothing was attributed of ${id}`);
  return found;
};

test('a scenario compared with itself differs by nothing in any week, and is not ranked', async () => {
  const result = await asking({}, busyTeam(), busyTeam({ name: 'Twin', summary: 'Other words.' }));
  const [{ gaps, weekly, cost, changes }] = result.comparisons;
  expect(gaps).toHaveLength(6);
  for (const gap of gaps) {
    expect(gap).toMatchObject({ mean: 0, standardError: 0, p10: 0, p90: 0, ranking: 'the same' });
    expect(gap.chanceBetter?.probability).toBe(0);
    expect(gap.chanceSame?.probability).toBe(1);
  }
  for (const { mean, betterFrom } of weekly) {
    expect(new Set(mean.slice(1))).toEqual(new Set([0]));
    expect(betterFrom).toBeNull();
  }
  expect(cost.every(({ mean }) => mean === 0)).toBe(true);
  expect(changes).toEqual([]);
  expect(result.sentences).toHaveLength(1);
  expect(result.sentences[0]).toContain('the same in all 20 futures');
});

test('where nothing that was compared differs, what it costs is told all the same', async () => {
  const result = await asking(
    { measures: ['casesWaiting'], standard: false, over: 'whole-run' },
    settled(40_000),
    settled(44_000),
  );
  const [{ gaps, cost, details }] = result.comparisons;
  expect(gaps.map(({ ranking }) => ranking)).toEqual(['the same']);
  expect(cost[0].mean).toBeGreaterThan(0);
  expect(result.sentences[0]).toContain('There is nothing to rank');
  expect(result.sentences[1]).toMatch(/^Over the whole run, against “.+”: “.+” costs £[\d,]+ more/);
  expect(details?.cost[0]).toMatch(/^Over the whole run the cost is £[\d,]+ higher/);
});

test('a tenth more pay where nobody leaves is a tenth more pay cost, and not better by any chance', async () => {
  const result = await asking(pay, settled(40_000, 30_000), settled(44_000, 33_000));
  const gap = gapIn(result, 'costPay');
  expect(gap.mean / gap.first).toBeCloseTo(0.1, 6);
  expect(gap.standardError).toBeLessThan(1e-9 * gap.first);
  expect(gapIn(result, 'cost')).toMatchObject({
    ranking: 'worse',
    chanceBetter: { probability: 0 },
  });
  expect(result.sentences[0]).toBe(
    'Against “Test”, over the whole run (6 April 2026 to 17 May 2026), “Test (2)” is worse on cost; it differs in pay with on-costs.',
  );
  const [{ cost }] = result.comparisons;
  expect(cost.map(({ label }) => label)).toEqual(['whole run', '2026-27']);
  expect(cost[0].mean).toBeCloseTo(gapIn(result, 'cost').mean, 6);
});

test('two changes that add up are each put down for what they do alone', async () => {
  const result = await asking(pay, settled(40_000), settled(42_000, 36_000));
  const { total, changes } = sharesOf(result, 'costPay');
  expect(changes).toHaveLength(2);
  const weeks = 6 * 7;
  const yearly = (fte: number, more: number) => (fte * more * 1.2 * weeks) / 365.25;
  expect(changes[0].mean / yearly(3, 2_000)).toBeCloseTo(1, 5);
  expect(changes[1].mean / yearly(1, 6_000)).toBeCloseTo(1, 5);
  for (const { mean, alone } of changes) expect(mean / alone).toBeCloseTo(1, 5);
  expect(changes[0].change).toContain('Pay, full time (Worker)');
  expect(changes[0].mean + changes[1].mean).toBeCloseTo(total, 6);
});

test('what two changes do only together is shared between them by halves', async () => {
  const result = await asking(pay, settled(40_000, 0, 0.2), settled(50_000, 0, 0.4));
  const { total, changes } = sharesOf(result, 'costPay');
  const scale = (3 * 6 * 7) / 365.25;
  const together = 10_000 * 0.2 * scale;
  const [ofPay, ofPension] = changes;
  expect(ofPay.alone / (10_000 * 1.2 * scale)).toBeCloseTo(1, 5);
  expect(ofPay.mean / (ofPay.alone + together / 2)).toBeCloseTo(1, 5);
  expect(ofPension.mean / (ofPension.alone + together / 2)).toBeCloseTo(1, 5);
  expect(ofPay.mean + ofPension.mean).toBeCloseTo(total, 6);
});

test('shares sum to the gap of all futures though mixtures are simulated in fewer', async () => {
  const before = busyTeam();
  const after = valid({
    ...before,
    streams: [{ ...before.streams[0], referralsPerYear: 300 }],
    roles: [{ ...before.roles[0], leavingPerYear: 0.3 }],
    teams: [aTeam({ ...before.teams[0], posts: [posts(8, { capPerFte: 11 })] })],
    changes: [{ kind: 'leave', on: '2026-06-01', team: 'team', role: 'worker', people: 2 }],
  });
  const result = await asking({ replications: 40 }, before, after);
  const { changes, attribution } = result.comparisons[0];
  expect(changes).toHaveLength(4);
  expect(changes[3]).toBe('2 people leave on 1 June 2026 (Team, Worker)');
  expect(attribution?.futures).toBe(20);
  for (const { id, total, changes: shares } of attribution?.measures ?? []) {
    const sum = shares.reduce((all, { mean }) => all + mean, 0);
    expect(sum).toBeCloseTo(total, 9);
    expect(total).toBe(gapIn(result, id).mean);
  }
  expect(attribution?.measures).toHaveLength(6);
});

test('changes that are valid only together count as one', async () => {
  const before = busyTeam();
  const after = valid({
    ...before,
    roles: [...before.roles, aRole({ id: 'senior', name: 'Senior' })],
    teams: [{ ...before.teams[0], posts: [posts(8), posts(2, { role: 'senior' })] }],
    stages: [{ ...before.stages[0], heldBy: ['worker', 'senior'] }],
    streams: [{ ...before.streams[0], referralsPerYear: 330 }],
  });
  const result = await asking({ replications: 20 }, before, after);
  const { changes } = result.comparisons[0];
  expect(changes).toHaveLength(2);
  expect(changes.find((label) => label.includes('together with'))).toMatch(/Posts/);
});

test('what a what-if changes counts as one change', async () => {
  const before = busyTeam({
    service: { startDate: '2026-04-06', weeks: 60, bankHolidays: 'none' },
    streams: ['first', 'second'].map((id) => aStream({ id, name: id, referralsPerYear: 170 })),
  });
  const after = withWhatIf(before, 'referrals-up-after-incident');
  if (!after.ok) throw new Error('the what-if does not suit');
  expect(after.scenario.changes.length).toBeGreaterThan(1);
  const result = await asking({ measures: ['caseload'] }, before, after.scenario);
  expect(result.comparisons[0].changes).toEqual([
    'What if: a tenth more referrals after a serious incident.',
  ]);
});

test('the week is named from which a dated saving tells, unless the run ends soon after', async () => {
  const before = settled(40_000);
  const saving = async (on: string) => {
    const change = { kind: 'set', on, path: 'roles[0].payPerYear', to: 30_000 } as const;
    return asking({ measures: ['cost'] }, before, valid({ ...before, changes: [change] }));
  };
  const early = await saving('2026-04-20');
  expect(early.comparisons[0].weekly[0].betterFrom).toBe('2026-04-27');
  expect(early.comparisons[0].details?.weekly).toEqual([
    'Cost stays better from the week to 27 April 2026, judged by quarters.',
  ]);
  const late = await saving('2026-05-11');
  expect(late.comparisons[0].weekly[0].mean.at(-1)).toBeLessThan(0);
  expect(late.comparisons[0].weekly[0].betterFrom).toBeNull();
});

test('a benefit that single weeks hide in noise is told from its beginning, by quarters', () => {
  const [futures, before] = [40, 10];
  const weeks = Array.from({ length: 60 }, (_, week) => `week ${week}`);
  // As many ups as downs in each week, larger than the gap; from week to week they fall otherwise.
  const noise = (future: number, week: number) => (((future * 7 + week * 3) % 5) - 2) / 2;
  const column = (second: boolean, week: number) =>
    Float64Array.from({ length: futures }, (_, future) =>
      second ? noise(future, week) + (week < before ? 0 : week % 4 === 0 ? 0.01 : 0.3) : 0,
    );
  const compared = { id: 'casesWaiting', label: '', unit: 'cases', decimals: 0 } as const;
  const gap = weeklyGap({ ...compared, better: 'higher' }, weeks, column);
  const told = gap.mean.map((mean, week) => Number(mean) > 2 * Number(gap.standardError[week]));
  expect(told.slice(before)).toContain(false);
  const from = weeks.indexOf(gap.betterFrom ?? '');
  expect(Math.abs(from - before)).toBeLessThanOrEqual(4);
  expect(weeklyGap({ ...compared, better: 'lower' }, weeks, column).betterFrom).toBeNull();
});

test('a gap within two errors is not ranked, and the futures that would tell follow from its spread', () => {
  const compared = {
    id: 'caseload',
    label: '',
    unit: 'cases',
    decimals: 1,
    better: 'lower',
  } as const;
  const first = new Float64Array(100);
  const second = Float64Array.from(first, (_, at) => (at % 2 === 0 ? 1.1 : -0.9));
  const gap = gapOf(compared, first, second);
  const sd = Math.sqrt(100 / 99);
  expect(gap?.ranking).toBe('in the noise');
  expect(gap?.standardError).toBeCloseTo(sd / 10, 12);
  expect(gap?.moreFutures).toBe(Math.ceil(((3.2816 * sd) / 0.1) ** 2) - 100);
  expect(gap?.chanceBetter?.probability).toBe(0.5);
  const fewer = gapOf(
    compared,
    first,
    second.map((value) => value - 0.4),
  );
  expect(fewer).toMatchObject({ ranking: 'better', moreFutures: null });
  expect(gapOf({ ...compared, better: 'neither' }, first, second)?.chanceBetter).toBeNull();
});

test('each of four is set against the first, and the others against each other', async () => {
  const team = (cap: number) =>
    busyTeam({
      name: `Cap ${cap}`,
      teams: [aTeam({ ...busyTeam().teams[0], posts: [posts(8, { capPerFte: cap })] })],
    });
  const result = await asking({ attribution: false }, team(10), team(9), team(11), team(11));
  expect(result.names).toEqual(['Cap 10', 'Cap 9', 'Cap 11', 'Cap 11 (2)']);
  expect(result.comparisons.map(({ second }) => second)).toEqual([1, 2, 3]);
  expect(result.others.map(({ first, second }) => [first, second])).toEqual([
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  const caseload = result.comparisons.map(({ gaps }) => gaps[1]);
  expect(caseload[0].ranking).toBe('better');
  expect(caseload[1].ranking).toBe('worse');
  expect(result.others[2].gaps.every(({ ranking }) => ranking === 'the same')).toBe(true);
  expect(result.comparisons[0].attribution).toBeNull();
});

test('what decides between four comes first in a handful of sentences, sizes and errors beside the tables', async () => {
  const team = (cap: number) =>
    busyTeam({
      name: `Cap ${cap}`,
      teams: [aTeam({ ...busyTeam().teams[0], posts: [posts(8, { capPerFte: cap })] })],
    });
  const result = await asking({ attribution: false }, team(10), team(9), team(11), team(12));
  const { sentences, comparisons, others } = result;
  expect(sentences.length).toBeLessThanOrEqual(5);
  for (const name of result.names.slice(1)) {
    expect(sentences.filter((each) => each.includes(`“${name}” is `))).toHaveLength(1);
    expect(sentences[3]).toContain(`“${name}” costs`);
  }
  for (const { gaps, details } of comparisons) {
    expect(details?.gaps).toHaveLength(gaps.length);
    expect(details?.gaps.join(' ')).toMatch(/eight futures in ten between/);
    expect(details?.cost).toHaveLength(1);
  }
  for (const { gaps, details } of others) {
    const hidden = gaps.filter(({ ranking }) => ranking === 'in the noise');
    expect(details?.gaps).toHaveLength(1 + hidden.length);
  }
});

test('which of the others cannot be told from each other is said by name, once for all of them', async () => {
  const [one, two] = [busyTeam(), busyTeam({ name: 'Fewer' })];
  const fewer = valid({ ...two, streams: [{ ...two.streams[0], referralsPerYear: 200 }] });
  const asFew = valid({
    ...fewer,
    name: 'Dearer',
    roles: [{ ...fewer.roles[0], payPerYear: 90_000 }],
  });
  const result = await asking({ attribution: false, measures: ['cost'] }, one, fewer, asFew);
  const [{ gaps }] = result.others;
  expect(gaps[0].ranking).toBe('worse');
  expect(result.sentences.join(' ')).not.toContain('Of the others');
  const [{ cost }] = result.comparisons;
  const { stretch } = result;
  if (!stretch) throw new Error('the answer does not say what it is over');
  const even = {
    ...result.comparisons[0],
    cost: [{ ...cost[0], mean: 300, standardError: 20_000 }],
  };
  expect(compareSentences({ ...result, stretch, comparisons: [even] })[1]).toBe(
    `Over the whole run, against “${result.names[0]}”: “Fewer” costs the same on average, within the error of ±£40,000.`,
  );
  const hidden = gaps.map((gap) => ({ ...gap, ranking: 'in the noise' as const }));
  const said = compareSentences({
    ...result,
    stretch,
    others: [{ ...result.others[0], gaps: hidden }],
  });
  expect(said.at(-1)).toBe(
    'Of the others, over the last year of the run (6 April 2026 to 10 January 2027), “Fewer” and “Dearer” cannot be told apart on cost and chance that every test is met.',
  );
});

test('services that have little in common are said to be different before better and worse are read', async () => {
  const team = busyTeam();
  const whole = shipped();
  const service = { ...whole, service: team.service };
  const { sentences } = await asking({}, service, team);
  expect(sentences[1]).toContain('are different services: totals such as cost');
  const alike = await asking(pay, settled(30_000), settled(33_000));
  expect(alike.sentences.join(' ')).not.toContain('different services');
});

test('scenarios that cannot be laid beside each other are refused in sentences', () => {
  const before = busyTeam();
  const later = busyTeam({
    service: { startDate: '2026-04-13', weeks: 41, bankHolidays: 'none' },
  });
  const { question } = readQuestion(compare.question, [before], {});
  if (!question) throw new Error('the question with nothing said is not sound');
  const found = compare.problems([before, later], question).map(sentence);
  expect(found).toHaveLength(2);
  expect(found[0]).toContain(
    'scenarios[1].service.startDate: 2026-04-13 (13 April 2026) is not the first day of',
  );
  expect(found[1]).toContain('scenarios[1].service.weeks: 41 is not the number of weeks');
  const [tested, ...tests] = before.standard.tests;
  const ofTeam = {
    ...before,
    standard: { ...before.standard, tests: [{ ...tested, team: 'team' }, ...tests] },
  };
  const renamed = valid({
    ...before,
    teams: [{ ...before.teams[0], id: 'other' }],
    streams: [{ ...before.streams[0], team: 'other' }],
  });
  expect(compare.problems([ofTeam, renamed], question).map(sentence)[0]).toContain(
    'has no team team',
  );
  expect(compare.problems([ofTeam, renamed], { ...question, standard: false })).toEqual([]);
});
