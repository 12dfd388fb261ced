import { expect, test } from 'vitest';
import { checkQuestion } from '../../models/analysis/check-question.ts';
import { compare } from '../../models/analysis/compare/compare.ts';
import { compareSentences } from '../../models/analysis/compare/sentences.ts';
import { costOutcomes } from '../../models/analysis/compare/watched.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { shipped } from '../scenario/small-scenario.ts';
import { aTeam, posts, valid } from '../support/scenarios.ts';
import { asking, gapIn, pay, settled } from './ask-compare.ts';
import { busyTeam } from './busy-team.ts';

test('a scenario compared with itself differs by nothing in any week, and is not ranked', async () => {
  const result = await asking({}, busyTeam(), busyTeam({ name: 'Twin', summary: 'Other words.' }));
  const [{ gaps, weekly, cost, changes }] = result.comparisons;
  expect(gaps).toHaveLength(6);
  for (const gap of gaps) {
    expect(gap).toMatchObject({ mean: 0, standardError: 0, p10: 0, p90: 0, ranking: 'the same' });
    expect(gap.chanceBetter?.probability).toBe(0);
    expect(gap.chanceSame?.probability).toBe(1);
  }
  for (const { mean, benefit } of weekly) {
    expect(new Set(mean.slice(1))).toEqual(new Set([0]));
    expect(benefit).toBeNull();
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
  expect(result.sentences[0]).toContain('so there is nothing to rank');
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
    'Against “Test”, over the whole run (6 April 2026 to 17 May 2026), “Test (2)” is worse on cost (£2,070 higher); it differs in pay with on-costs (£2,070 higher).',
  );
  const [{ cost }] = result.comparisons;
  expect(cost.map(({ label }) => label)).toEqual(['whole run', '2026-27 (6 weeks)']);
  expect(cost[0].mean).toBeCloseTo(gapIn(result, 'cost').mean, 6);
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
  // Of few futures a note stands last.
  expect(sentences.length).toBeLessThanOrEqual(6);
  expect(sentences.at(-1)).toContain('may not be among these 20 at all');
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
  // Beyond its own error, and yet not told from noise as one of many: both sentences say so.
  const [given] = result.comparisons;
  const oneOfMany = {
    ...given,
    gaps: given.gaps.map((gap) => ({
      ...gap,
      mean: 2100,
      standardError: 1000,
      ranking: 'in the noise' as const,
    })),
    cost: [{ ...given.cost[0], mean: 2100, standardError: 1000 }],
  };
  const both = compareSentences({ ...result, stretch, comparisons: [oneOfMany] });
  expect(both[0]).toContain('cannot be told apart on cost');
  expect(both[1]).toMatch(
    /costs £2,100 more \(±£2,000\), but of so many things compared luck makes one look so too often\.$/,
  );
  const elsewhere = { ...oneOfMany, cost: [{ ...oneOfMany.cost[0], mean: 2200 }] };
  expect(compareSentences({ ...result, stretch, comparisons: [elsewhere] })[1]).toMatch(
    /costs £2,200 more \(±£2,000\)\.$/,
  );
  const hidden = gaps.map((gap) => ({ ...gap, ranking: 'in the noise' as const }));
  const said = compareSentences({
    ...result,
    stretch,
    others: [{ ...result.others[0], gaps: hidden }],
  });
  expect(said.at(-2)).toBe(
    'Of the others, over the whole run (6 April 2026 to 10 January 2027), “Fewer” and “Dearer” cannot be told apart on cost and chance that every test is met in a week.',
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

test('a measure named twice is refused at its second place', () => {
  const before = busyTeam();
  const measures = ['cost', 'caseload', 'cost', 'cost'];
  const found = checkQuestion(compare, [before, before], { measures }).problems;
  expect(found.map(sentence)).toEqual([
    'measures[2]: "cost" is named twice; name each measure once',
    'measures[3]: "cost" is named twice; name each measure once',
  ]);
});

test('the cost of each financial year says how many weeks it has, where they are not 52', () => {
  const service = { startDate: '2026-04-06', weeks: 520, bankHolidays: 'none' } as const;
  const outcomes = costOutcomes(busyTeam({ service }));
  const counts = new Set<number>();
  for (const { label, outcome } of outcomes.slice(1)) {
    const weeks = outcome.to - outcome.from + 1;
    counts.add(weeks);
    expect(label.endsWith(` (${weeks} weeks)`)).toBe(weeks !== 52);
  }
  expect([...counts].sort()).toEqual(expect.arrayContaining([52, 53]));
});
