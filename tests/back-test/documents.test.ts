import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  BACK_TEST_MEASURES,
  BACK_TEST_WAYS,
  type BackTest,
} from '../../models/checks/back-test.ts';
import { backTestSentences } from '../../models/checks/back-test-words.ts';
import { publishedAreas } from '../../models/returns/published-areas.ts';
import { ENGINE_VERSION } from '../../models/version.ts';
import { fileReading } from '../../server/returns/file-reading.ts';
import { backTestDocument } from '../../tools/back-test/document.ts';
import { movementsOf } from '../../tools/back-test/movements.ts';
import { areasOf } from '../../tools/back-test/predictions.ts';
import { FILES } from '../../tools/back-test/published-files.ts';
import { STUDIES } from '../../tools/back-test/studies.ts';
import { sharedText, testWithShared } from '../shared-data.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const tests: BackTest[] = JSON.parse(read('scenarios/back-test.json'));

test('what is kept was simulated with this engine, whole', () => {
  expect(tests.map(({ of }) => of)).toEqual(STUDIES.map(({ of }) => of));
  for (const { engineVersion, predicted, rows } of tests) {
    expect(engineVersion).toBe(ENGINE_VERSION);
    expect(rows).toHaveLength(BACK_TEST_WAYS.length * BACK_TEST_MEASURES.length * predicted.length);
    for (const { within, areas } of rows) expect(within).toBeLessThanOrEqual(areas);
  }
});

test('the document says what is kept', () => {
  expect(read('docs/back-test.md')).toBe(backTestDocument(tests));
});

test('what to enter as a range is what figures had moved by', () => {
  const [{ movements }] = tests;
  const row = (name: string) =>
    read('docs/your-figures.md')
      .split('\n')
      .find((line) => line.startsWith(`| ${name}`))
      ?.match(/\d+\.\d\d/g);
  const ends = ({ low, high }: { low: number; high: number }) =>
    [low, high].map((end) => end.toFixed(2));
  expect(row('All referrals, times')).toEqual(ends(movements.referrals));
  expect(row('Mean length of stages')).toEqual(ends(movements.length));
  expect(row('All leaving, times')).toEqual(ends(movements.leaving));
  expect(row('Rounds that end with a start | the share')).toEqual(
    ends(movements.timeToFill).reverse(),
  );
  expect(row('Vacancies that get cover, as odds')).toEqual(ends(movements.cover));
  expect(read('docs/your-figures.md')).toContain(
    `together at −${Math.abs(movements.lengthWithReferrals).toFixed(2)} `,
  );
  expect(read('docs/your-figures.md')).toContain(
    `leaving as a whole at ${(-movements.timeToFillWithLeaving).toFixed(2)}.`,
  );
});

test('a middle is closer or less close only beyond two standard errors', () => {
  const [test] = tests;
  const rows = test.rows.map((row) => ({
    ...row,
    error: 0.1,
    lastValueError: 0.12,
    differenceError: 0.011,
  }));
  const [, , told] = backTestSentences({ ...test, rows });
  expect(told).toContain('as close as the last published figure in all 15 rows');
  expect(
    backTestSentences({
      ...test,
      rows: rows.map((row) => ({ ...row, differenceError: 0.009 })),
    })[2],
  ).toContain('in 15 of 15 rows');
});

testWithShared(`data/dfe/${FILES[0]}`)('what is not simulated comes out of the files anew', () => {
  const all = publishedAreas(
    FILES.map((file) => ({
      file,
      rows: fileReading.rows(sharedText(`data/dfe/${file}`) ?? ''),
    })),
  );
  STUDIES.forEach((study, at) => {
    const { areas, leftOut } = areasOf(study, all);
    expect(leftOut).toBe(tests[at].leftOut);
    expect(movementsOf(areas, study.moved)).toEqual(tests[at].movements);
    for (const { year, areas: counted } of tests[at].rows) {
      expect(counted).toBe(areas.filter(({ returns }) => returns.has(year)).length);
    }
  });
});

test('the README tells the shares that are kept', () => {
  const [, sentence] = backTestSentences(tests[0]);
  const shares = (text: string) => text.match(/\d+ to \d+\s%/gu);
  const [alone, ranged] = shares(sentence) ?? [];
  const told = read('README.md').replaceAll(/\s+/g, ' ');
  expect(told).toContain(
    `a range meant to hold 80 % held ${alone} of authorities; with ranges by which figures had moved before, ${ranged}.`.replaceAll(
      /\s/gu,
      ' ',
    ),
  );
});
