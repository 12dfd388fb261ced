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
  expect(otherSide(found, { ...point, tests }, 'as set')).toContain(
    `; of the standard, “Test of ${least}” is least likely to be met in the last week, with a chance of ${chanceWords(chanceOf(least, 100))}.`,
  );
});
