import { expect, test } from 'vitest';
import {
  createRun,
  type RunResults,
  summarise,
  type WidthResult,
  widthSentences,
} from '../../models/index.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';

const results: RunResults = summarise(
  tinyScenario(),
  'width',
  10,
  createRun(tinyScenario(), 'width').simulate(0, 10),
);
const width = (measure: WidthResult['measure'], unknownShare: number, standardError = 0.01) => ({
  measure,
  unknownShare,
  standardError,
});

test('the cost comes first, then what the standard tests, then the most lopsided of the rest', () => {
  const split = [
    width('vacancyRate', 0.52),
    width('casesWaiting', 0.05),
    width('caseload', 0.6),
    width('cost', 0.89),
    width('referrals', 1),
  ];
  expect(widthSentences({ ...results, width: split })).toEqual([
    'Of the variance of “Cost” in the run, 89 % (±2) is what we do not know; the rest is luck.',
    'Of the variance of “Caseload” in the run, 60 % (±2) is what we do not know; the rest is luck.',
    'Of the variance of “Cases waiting” in the run, 5 % (±2) is what we do not know; the rest is luck.',
  ]);
});

test('of a run of a year or more, the width is that of its last year', () => {
  const weeks = Array.from({ length: 53 }, () => results.weeks[0]);
  const over = (dates: readonly string[]) =>
    widthSentences({ ...results, weeks: [...dates], width: [width('cost', 0.5)] })[0];
  expect(over(weeks)).toContain('“Cost” in the last year, ');
  expect(over(weeks.slice(1))).toContain('“Cost” in the run, ');
});

test('near an end the error leaves a bound, and is never said to be nothing', () => {
  const share = (unknownShare: number, standardError: number) =>
    widthSentences({ ...results, width: [width('cost', unknownShare, standardError)] })[0];
  expect(share(1, 0)).toContain(', at least 99 % is');
  expect(share(0, 0.05)).toContain(', at most 10 % is');
  expect(share(0.05, 0.05)).toContain(', at most 15 % is');
  expect(share(0.5, 0.05)).toContain(', 50 % (±10) is');
});

test('nothing is said where no partners were simulated', () => {
  expect(widthSentences(results)).toEqual([]);
});

test('how much is luck is not told of what few futures make', () => {
  const few = { ...width('casesWaiting', 0.1), ofFew: true };
  expect(widthSentences({ ...results, width: [few] })).toEqual([
    'Of the variance of “Cases waiting” in the run it cannot be told how much is luck: few futures make most of it.',
  ]);
});
