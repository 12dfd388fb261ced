import { expect, test } from 'vitest';
import type { RunResults } from '../../models/index.ts';
import { fewFuturesSentences, seenFromOneIn } from '../../models/report/few-futures.ts';
import { yearTold } from '../../models/report/year-words.ts';
import { meanError } from '../../models/statistics/mean-error.ts';
import { EXPORTS } from '../../server/export/exports.ts';
import { readWorkbook } from '../server/read-workbook.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { toldByHand } from './told-by-hand.ts';

const FUTURES = 120;
const QUEUE = 200;

/** A queue that is long in so many of the futures, and in no other. */
const longIn = (some: number, queue = QUEUE): RunResults => {
  const scenario = tinyScenario();
  return toldByHand({ ...scenario, service: { ...scenario.service, weeks: 60 } }, FUTURES, {
    casesWaiting: (future) => (future < some ? queue : 0),
  });
};

/** What the note names. */
const named = ({ summary }: RunResults): string =>
  summary.sentences.find((each) => each.startsWith('Few futures make most of')) ?? '';

test('a run names the measure whose mean few futures make, and not one that many make', () => {
  expect(named(longIn(4))).toContain('“Cases waiting”');
  expect(named(longIn(FUTURES / 3))).not.toContain('“Cases waiting”');
});

test('nor one of which nothing would show in the figures that are given', () => {
  const hardly = longIn(4, 0.5);
  expect(hardly.horizon.measures.casesWaiting?.ofFew).toBe(true);
  expect(named(hardly)).not.toContain('“Cases waiting”');
});

test('each year says of its mean how well it is known, and whether few futures make it', () => {
  const [few, many] = [4, FUTURES / 3].map((some) => longIn(some));
  for (const [results, some] of [
    [few, 4],
    [many, FUTURES / 3],
  ] as const) {
    const values = Array.from({ length: FUTURES }, (_, at) => (at < some ? QUEUE : 0));
    for (const { measures } of [...results.years, results.horizon]) {
      expect(measures.casesWaiting?.ofFew).toBe(results === few);
      const error = measures.casesWaiting?.standardError ?? 0;
      expect(error / meanError(values)).toBeCloseTo(1, 4);
    }
  }
});

test('the mean cost that is told has the error that two standard errors of the futures leave', () => {
  const { years, summary } = longIn(4);
  const told = summary.sentences.find((each) => each.startsWith('Staff cost')) ?? '';
  const [, pounds] = /on average \(±£([\d,]+)\)/.exec(told) ?? [];
  const usual = (2 * (yearTold(years)?.measures.cost?.sd ?? 0)) / Math.sqrt(FUTURES);
  // Wider where costs are skewed, and told to two figures.
  expect(Number(pounds.replace(',', ''))).toBeGreaterThan(0.94 * usual);
  expect(Number(pounds.replace(',', ''))).toBeLessThan(1.5 * usual);
});

test('of a single future no error is told, in the results and in the workbook', async () => {
  const alone = toldByHand(tinyScenario(), 1, {});
  expect(alone.horizon.measures.cost?.standardError).toBeNull();
  const errorsOf = async (results: typeof alone) =>
    (readWorkbook(await EXPORTS.workbook(results, tinyScenario())).get('Cost by year') ?? [])
      .flat()
      .filter((cell) => /^Error of the mean/.test(String(cell)));
  expect(await errorsOf(longIn(4))).toHaveLength(1);
  expect(await errorsOf(alone)).toEqual([]);
});

test('tables that are taken away carry the same note', async () => {
  const results = longIn(4);
  const note = named(results);
  for (const table of [EXPORTS.csv(results), EXPORTS.years(results)]) {
    expect(new TextDecoder().decode(table).replaceAll('""', '"')).toContain(note);
  }
  const sheets = readWorkbook(await EXPORTS.workbook(results, tinyScenario()));
  for (const sheet of ['About', 'Cost by year', 'Measures by year']) {
    expect(sheets.get(sheet)?.flat(), sheet).toContain(note);
  }
});

test.each([20, 40, 99])(
  'what is said to be seen among %i futures is missed by one study in twenty at most, and nothing much rarer is',
  (futures) => {
    const oneIn = seenFromOneIn(futures);
    const missed = (each: number) => (1 - 1 / each) ** futures;
    expect(missed(oneIn)).toBeLessThanOrEqual(0.05);
    expect(missed(oneIn + 1)).toBeGreaterThan(0.05);
    expect(fewFuturesSentences([], futures)[0]).toContain(`one future in ${oneIn} `);
  },
);

test('with futures enough, and none that make a mean by themselves, nothing is noted', () => {
  expect(fewFuturesSentences([], 100)).toEqual([]);
});
