import { expect, test } from 'vitest';
import { compare } from '../../../models/analysis/compare/compare.ts';
import {
  differenceErrorWords,
  differenceWithError,
  differenceWords,
} from '../../../models/analysis/compare/words.ts';
import { localLab } from '../../../models/analysis/lab.ts';
import { readQuestion } from '../../../models/analysis/read-question.ts';
import { sensitivity } from '../../../models/analysis/sensitivity/sensitivity.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';
import { costRows, gapRows, partRows } from '../../../web/answers/compare/compare-rows.ts';
import { gapChart } from '../../../web/answers/compare/gap-chart.ts';
import {
  moveRows,
  moveScale,
  partRows as sensitivityParts,
} from '../../../web/answers/sensitivity/influence-rows.ts';
import { axisRange, tickWords } from '../../../web/charts/axis-range.ts';
import { bandSentence } from '../../../web/charts/band-sentence.ts';
import { bandTable } from '../../../web/charts/band-table.ts';
import { addWhatIf } from '../../../web/state/add-what-if.ts';
import { openDraft } from '../../../web/state/draft.ts';
import { busyTeam } from '../../analysis/busy-team.ts';
import { posts } from '../../support/scenarios.ts';

const before = busyTeam();
const after = busyTeam({
  streams: [{ ...before.streams[0], referralsPerYear: 300 }],
  teams: [{ ...before.teams[0], posts: [posts(8, { capPerFte: 9 })] }],
});
const { question } = readQuestion(compare.question, [before, after], {
  replications: 20,
  measures: ['casesWaiting', 'caseload'],
});
if (!question) throw new Error('the question is not sound');
const found = await compare.answer(localLab(), [before, after], 'seed', question);
const [comparison] = found.comparisons;
const standard = found.compared.findIndex(({ id }) => id === 'standard');

test('a table gives a difference in the words of the sentence about it', () => {
  const [gap] = comparison.cost;
  const rounded: typeof gap = {
    ...gap,
    mean: 412_345,
    standardError: 15_678,
    p10: 300,
    p90: 876_543,
  };
  const [row] = costRows({ ...comparison, cost: [rounded] });
  // Steps of a third of the error or less, and none that the futures do not know.
  expect(row.slice(3)).toEqual(['+£410,000 (±£31,000)', '£0 to +£880,000']);
  for (const [at, each] of gapRows(found, comparison).entries()) {
    const [compared, of] = [found.compared[at], comparison.gaps[at]];
    expect(each.difference).toBe(
      `${differenceWords(compared, of)} (${differenceErrorWords(compared, of)})`,
    );
  }
});

test('the rows give each measure of both, the difference, and that it is better or not', () => {
  const rows = gapRows(found, comparison);
  expect(rows.map(({ label }) => label)).toEqual([
    'Cases waiting',
    'Caseload, cases per FTE',
    'Chance that every test is met in a week',
  ]);
  const caseload = rows[1];
  expect(caseload.difference).toMatch(/^−\d\.\d+ \(±0\.\d+\)$/);
  expect(caseload.ranking).toBe('Better');
  expect(costRows(comparison).map(([label]) => label)).toEqual(['Whole run', '2026-27 (40 weeks)']);
});

test('a gap within its error is not ranked, and the row says what would tell', () => {
  const [seen] = comparison.gaps;
  const hidden = { ...seen, ranking: 'in the noise' as const, moreFutures: 1234 };
  const gaps = [{ ...hidden, ofFew: false }];
  const [row] = gapRows(found, { ...comparison, gaps });
  expect(row.ranking).toBe('Not ranked');
  expect(row.detail).toBe('within its error: about 1,300 more futures would tell');
  const [beyond] = gapRows(found, { ...comparison, gaps: [{ ...gaps[0], moreFutures: 103_234 }] });
  expect(beyond.detail).toBe(
    'within its error: more futures than can be asked for would be needed to tell',
  );
  const [few] = gapRows(found, { ...comparison, gaps: [{ ...hidden, ofFew: true }] });
  expect(few.detail).toMatch(/futures would tell\. Few futures make most of it/);
});

test('a gap that would not show is called so, and one that futures are divided on is not ranked', () => {
  const ranked = (ranking: 'too small to show' | 'divided') =>
    gapRows(found, { ...comparison, gaps: [{ ...comparison.gaps[0], ofFew: false, ranking }] })[0];
  expect(ranked('too small to show')).toMatchObject({
    ranking: 'No difference that would show',
    detail: '',
  });
  expect(ranked('divided')).toMatchObject({
    ranking: 'Not ranked',
    detail: 'the mean and most of the futures that differ say the opposite',
  });
});

test('what is the same in every future has no chance of being better', () => {
  const gaps = [{ ...comparison.gaps[0], ranking: 'the same' as const }];
  expect(gaps[0].chanceBetter).not.toBeNull();
  const [tied] = gapRows(found, {
    ...comparison,
    gaps: [
      { ...comparison.gaps[0], chanceBetter: chanceOf(47, 200), chanceSame: chanceOf(153, 200) },
    ],
  });
  expect(tied.better).toMatch(/^24\u00a0% \(±\d\), the same in 77\u00a0% \(±\d\)$/);
  expect(gapRows(found, { ...comparison, gaps })[0]).toMatchObject({
    ranking: 'The same',
    better: '–',
  });
});

test('the parts that are drawn sum to the whole that stands below them', () => {
  const parts = partRows(comparison, found.compared[0]);
  const mean = (parts?.rows ?? []).reduce((all, { value }) => all + value, 0);
  expect(parts?.rows).toHaveLength(2);
  const { standardError } = comparison.gaps[0];
  expect(parts?.total).toBe(differenceWithError(found.compared[0], { mean, standardError }));
});

test('a chart of differences has room on the side where they lie, and says no difference beside', () => {
  const chart = gapChart(found.weeks, found.compared[1], comparison.weekly[1]);
  expect(chart.before).toMatchObject({ label: 'No difference' });
  const { low, high } = axisRange(chart);
  expect(low).toBeLessThan(-0.5);
  expect(high).toBeGreaterThanOrEqual(0);
  expect(bandSentence(chart)).toMatch(/on average −\d/);
  expect([-0.5, -1200].map((mark) => tickWords(mark, 'cases'))).toEqual(['−0.5', '−1,200']);
  expect(bandTable('Caseload', chart).headings).toEqual([
    'Difference, mean',
    'Mean within',
    'Range',
  ]);
  const [line] = chart.lines;
  const last = found.weeks.length - 1;
  const within = [line.p25[last], line.p75[last]].map((end) => end?.toFixed(1).replace('-', '−'));
  expect(bandTable('Caseload', chart).rows.at(-1)?.cells[1]).toBe(within.join(' to '));
  expect(bandSentence(chart)).toContain(`known to within ${within.join(' to ')}, with eight`);
});

test('of a chance the chart shows in points how far off the difference may be', () => {
  const chart = gapChart(found.weeks, found.compared[standard], comparison.weekly[standard]);
  expect(chart.unit).toBe('points');
  const [line] = chart.lines;
  const last = found.weeks.length - 1;
  const { mean, standardError } = comparison.weekly[standard];
  expect(line.median[last]).toBeCloseTo(100 * (mean[last] ?? 0), 9);
  expect(line.p10[last]).toBeCloseTo(100 * ((mean[last] ?? 0) - 2 * (standardError[last] ?? 0)), 9);
  expect(bandTable('Chance', chart).caption).toContain('how far off the chance may be');
});

test('what matters most is drawn from the largest part to luck, and moves from the widest', async () => {
  const [stage] = before.stages;
  const unknown = busyTeam({
    stages: [{ ...stage, hoursPerMonth: { value: 4, low: 3, high: 6 } }],
    streams: [{ ...before.streams[0], referralsPerYear: { value: 340, low: 250, high: 430 } }],
  });
  const asked = readQuestion(sensitivity.question, [unknown], { replications: 40 }).question;
  if (!asked) throw new Error('the question is not sound');
  const answer = await sensitivity.answer(localLab(), [unknown], 'seed', asked);
  const parts = sensitivityParts(answer);
  expect(parts[0].label).toBe('Referrals (Referrals)');
  expect(parts.at(-2)?.label).toBe('Luck');
  const moves = moveRows(answer);
  expect(moves[0].label).toBe('Referrals (Referrals)');
  expect(moves[0].atHigh).toBeGreaterThan(moves[0].atLow);
  expect(moves.every(({ difference }) => /^[+−]/.test(difference))).toBe(true);
  // A bar is a part of its track only if the track is at least as wide as eight futures in ten lie apart.
  const [scale, { outcome }] = [moveScale(answer), answer];
  expect(scale?.low).toBeLessThanOrEqual(outcome?.p10 ?? Number.NEGATIVE_INFINITY);
  expect(scale?.high).toBeGreaterThanOrEqual(outcome?.p90 ?? Number.POSITIVE_INFINITY);
  for (const { atLow, atHigh } of moves) {
    for (const end of [atLow, atHigh]) {
      expect(scale?.low).toBeLessThanOrEqual(end);
      expect(scale?.high).toBeGreaterThanOrEqual(end);
    }
  }
});

test('a what-if is added to a draft in one step, and one that does not suit it adds nothing', () => {
  const draft = openDraft('team', 1, before);
  const added = addWhatIf(draft, 'leaver-in-june');
  expect(added.scenario.changes).toMatchObject([{ kind: 'leave', on: '2026-06-01' }]);
  expect(added.past).toEqual([before]);
  expect(added.problems).toEqual([]);
  expect(addWhatIf(draft, 'agency-out-by-march')).toBe(draft);
});
