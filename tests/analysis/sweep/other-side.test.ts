import { expect, test } from 'vitest';
import { otherSide } from '../../../models/analysis/sweep/other-side.ts';
import { chanceWords } from '../../../models/report/words.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

const found = await askSweep(busyTeam(), {
  swept: capAsSet,
  from: 9,
  to: 10,
  replications: 20,
  chance: 0.8,
});

/** Whether each test is met in each of 100 futures; those that meet one are the first. */
const futuresOf = (met: readonly number[]) => ({
  testsAtEnd: met.map((successes) =>
    Array.from({ length: 100 }, (_, future) => +(future < successes)),
  ),
});

test('none is called the least likely to be met where futures do not tell it from others', () => {
  const [point] = found.variants[0].points;
  const met = [99, 100, 60, 98];
  const tests = met.map((successes, at) => ({
    ...point.tests[0],
    test: `t${at}`,
    label: `T${at}`,
    atEnd: chanceOf(successes, 100),
  }));
  const words = (places: readonly number[]) =>
    otherSide(
      found,
      { ...point, tests: places.map((at) => tests[at]) },
      'as set',
      futuresOf(places.map((at) => met[at])),
    );
  expect(words([0, 1, 3])).toMatch(
    /; of the standard, least likely to be met in the last week, too near to each other to rank, are “T3”: 98.*, “T0”: 99.* and “T1”: above/,
  );
  expect(words([0, 1, 2, 3])).toContain('“T2” is least likely to be met');
});

test.each([
  ['first', [40, 70, 90]],
  ['in the middle', [90, 40, 70]],
  ['last', [90, 70, 40]],
])('the test that is least likely to be met is named, be it %s', (_, met) => {
  const [point] = found.variants[0].points;
  const [given] = point.tests;
  const tests = met.map((successes) => ({
    ...given,
    test: `of ${successes}`,
    label: `Test of ${successes}`,
    atEnd: chanceOf(successes, 100),
  }));
  const least = Math.min(...met);
  expect(otherSide(found, { ...point, tests }, 'as set', futuresOf(met))).toContain(
    `; of the standard, “Test of ${least}” is least likely to be met in the last week, with a chance of ${chanceWords(chanceOf(least, 100))}.`,
  );
});
