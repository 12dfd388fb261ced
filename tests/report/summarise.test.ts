import { describe, expect, test } from 'vitest';
import { MEASURES, summarise } from '../../models/index.ts';
import { poundsWithin } from '../../models/report/pounds-words.ts';
import { wholeWords } from '../../models/report/words.ts';
import { createRun } from '../../models/simulation/run.ts';
import { keyFigures } from '../../web/outcomes/key-figures.ts';
import { fixture } from '../support/fixtures.ts';
import { valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const REPLICATIONS = 20;
const SEED = 'report';
const team = fixture('ni-family-intervention');
const teams = fixture('every-option-teams');
const readings = simulateChecked(team, { seed: SEED, replications: REPLICATIONS });
const results = summarise(team, SEED, REPLICATIONS, readings.values.slice());
const near = (value: number | null | undefined, expected: number) =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(
    2e-6 * Math.max(1, Math.abs(expected)),
  );

test('the sentences are those that were last reviewed', async () => {
  const words = [results.summary.headline, ...results.summary.sentences, ''].join('\n');
  await expect(words).toMatchFileSnapshot('./sentences.txt');
});

test('what a sentence says of a year’s totals is what the table by year says', () => {
  const [first] = results.years;
  const year = results.years[results.years.length - 1];
  const words = results.summary.sentences.join(' ');
  const { learningDaysPromised, learningDaysKept, cost } = year.measures;
  expect(words).toContain(`Of ${wholeWords(learningDaysPromised?.mean ?? 0)} learning days`);
  expect(words).toContain(`${wholeWords(learningDaysKept?.mean ?? 0)} are kept on average`);
  const pounds = poundsWithin(cost?.mean ?? 0, 0);
  expect(words).toContain(`Staff cost ${pounds} in ${year.label}, the last full year, on average`);
  const before = poundsWithin(first.measures.cost?.mean ?? 0, 0);
  expect(words).toContain(`; in ${first.label}, the first, ${before} (±£`);
});

test('the key figure of cost is that of the year that the sentence tells', () => {
  const figure = keyFigures(results).at(-1);
  expect(figure?.label).toBe(`Cost in ${results.years.at(-1)?.label}, the last full year`);
  expect(results.summary.sentences.join(' ')).toContain(`Staff cost ${figure?.figure} in `);
});

test('each week’s mean is that of the futures', () => {
  for (const week of [1, 52, 156]) {
    const mean =
      Array.from({ length: REPLICATIONS }, (_, r) => readings.of(r, 'casesWaiting')[week]).reduce(
        (sum, cases) => sum + cases,
        0,
      ) / REPLICATIONS;
    near(results.measures.casesWaiting?.mean[week], mean);
  }
});

test('flows of the years add up to the weeks that were simulated, none twice', () => {
  for (const id of ['referrals', 'cost', 'learningDaysPromised', 'casesClosed'] as const) {
    const weeks = results.measures[id]?.mean.reduce((sum, value) => (sum ?? 0) + (value ?? 0), 0);
    const years = results.years.reduce((sum, year) => sum + (year.measures[id]?.mean ?? 0), 0);
    near(years, weeks ?? Number.NaN);
    near(results.horizon.measures[id]?.mean, weeks ?? Number.NaN);
  }
  expect(results.years.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(156);
  expect(results.years.map(({ label }) => label)).toEqual(['2026-27', '2027-28', '2028-29']);
});

test('stocks of a year are averaged over its weeks', () => {
  const [first] = results.years;
  const weeks = results.measures.caseload?.mean.slice(1, 1 + first.weeks) ?? [];
  const mean = weeks.reduce((sum: number, value) => sum + (value ?? 0), 0) / first.weeks;
  near(first.measures.caseload?.mean, mean);
});

describe('the chance that a test is met', () => {
  test('is the share of futures that meet it, counted by hand', () => {
    for (const [index, given] of team.standard.tests.entries()) {
      const threshold =
        typeof given.threshold === 'number' ? given.threshold : given.threshold.value;
      const met = Array.from({ length: REPLICATIONS }, (_, r) => {
        const id = MEASURES.find((measure) => measure.id === given.measure)?.id ?? 'cost';
        return readings.of(r, id)[156] <= Math.fround(threshold);
      });
      const share = met.filter(Boolean).length / REPLICATIONS;
      expect(results.standard[index].atEnd?.probability).toBe(share);
    }
  });

  test('for all tests together is never above that of any', () => {
    results.safelyStaffed.probabilityMet.forEach((all, week) => {
      for (const { probabilityMet } of results.standard) {
        expect(all ?? 0).toBeLessThanOrEqual(probabilityMet[week] ?? 1);
      }
    });
  });

  test('of one team is read from that team', () => {
    const run = simulateChecked(teams, { seed: SEED, replications: 4 });
    const found = summarise(teams, SEED, 4, run.values.slice());
    const plans = found.teams.find(({ id }) => id === 'plans');
    const highest = plans?.measures.casesWaiting?.p95.at(-1) ?? Number.NaN;
    expect(found.standard[1].atEnd?.probability === 1).toBe(highest <= 5);
  });
});

test.each([
  ['a team', team],
  ['several teams with ranges', teams],
])('futures do not depend on the block in which they are simulated: %s', (_, scenario) => {
  const short = valid({ ...scenario, service: { ...scenario.service, weeks: 130 } });
  const whole = createRun(short, SEED).simulate(0, 20);
  const first = createRun(short, SEED).simulate(0, 10);
  const second = createRun(short, SEED).simulate(10, 10);
  const parts = Buffer.concat([Buffer.from(first.buffer), Buffer.from(second.buffer)]);
  expect(parts.equals(Buffer.from(whole.buffer))).toBe(true);
});

test('summarising part of the measures gives what the whole gives for them', () => {
  const part = summarise(team, SEED, REPLICATIONS, readings.values.slice(), {
    measures: ['caseload'],
  });
  expect(part.measures.caseload).toEqual(results.measures.caseload);
  expect(Object.keys(part.measures)).toEqual(['caseload']);
});
