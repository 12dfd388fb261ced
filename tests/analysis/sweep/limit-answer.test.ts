import { describe, expect, test } from 'vitest';
import {
  futuresToTell,
  limitAnswer,
  standingOf,
} from '../../../models/analysis/sweep/limit-answer.ts';
import type { SweepPoint } from '../../../models/analysis/sweep/result.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

const FUTURES = 200;

/** Points of which only the chance of keeping the limit matters. */
const pointsWith = (kept: readonly number[], point: SweepPoint): SweepPoint[] =>
  kept.map((successes, index) => ({
    ...point,
    value: 10 + index,
    withinLimit: chanceOf(successes, FUTURES),
  }));

describe('a value keeps the limit', () => {
  const WANTED = 0.9;

  test('only when noise cannot have chosen it', () => {
    const standing = (kept: number) => standingOf({ probability: kept / FUTURES }, WANTED, FUTURES);
    expect(standing(180)).toBe('too close to call');
    expect(standing(186)).toBe('too close to call');
    expect(standing(194)).toBe('met');
    expect(standing(165)).toBe('missed');
  });

  test.each([0.5, 0.8, 0.9, 0.95])(
    'and where its chance is the %d that is wanted, at most one study in forty has it above, or below',
    (wanted) => {
      for (const futures of [20, 50, 100, 200, 400, 1000]) {
        const told = standingChances(wanted, wanted, futures);
        expect(told.met).toBeLessThanOrEqual(0.025);
        expect(told.missed).toBeLessThanOrEqual(0.025);
      }
    },
  );

  test.each([
    [0.7, 0.9],
    [0.85, 0.9],
    [0.93, 0.9],
    [0.97, 0.9],
    [0.96, 0.95],
    [0.55, 0.5],
  ])(
    'or not, with as many futures as would tell %d from %d in nine studies of ten',
    (chance, wanted) => {
      const side = chance > wanted ? 'met' : 'missed';
      const needed = futuresToTell({ probability: chance }, wanted);
      expect(standingChances(chance, wanted, needed)[side]).toBeGreaterThan(0.88);
      expect(standingChances(chance, wanted, Math.round(0.8 * needed))[side]).toBeLessThan(0.9);
    },
  );

  test('which no number of futures tells of an equal chance', () => {
    expect(futuresToTell({ probability: 0.9 }, WANTED)).toBe(Number.POSITIVE_INFINITY);
  });
});

/** How often a chance is told to be above, or below, the one wanted: the sum over all that so many futures may show. */
function standingChances(chance: number, wanted: number, futures: number) {
  const told = { met: 0, missed: 0, 'too close to call': 0 };
  let logWeight = futures * Math.log1p(-chance);
  for (let kept = 0; kept <= futures; kept++) {
    told[standingOf({ probability: kept / futures }, wanted, futures)] += Math.exp(logWeight);
    logWeight += Math.log((futures - kept) / (kept + 1)) + Math.log(chance / (1 - chance));
  }
  return told;
}

test('where in the range the limit is kept is told from whichever end it is kept', async () => {
  const { variants } = await askSweep(busyTeam(), {
    swept: capAsSet,
    from: 9,
    to: 10,
    replications: 20,
    chance: 0.8,
  });
  const keptBy = (kept: readonly number[]) => {
    const { kept: where, value } = limitAnswer(
      pointsWith(kept, variants[0].points[0]),
      0.9,
      FUTURES,
    );
    return [where, value];
  };
  expect(keptBy([20, 150, 182, 196, 200])).toEqual(['smallest', 13]);
  expect(keptBy([200, 198, 60])).toEqual(['largest', 11]);
  expect(keptBy([200, 200])).toEqual(['all', null]);
  expect(keptBy([2, 30, 181])).toEqual(['none', null]);
  expect(keptBy([200, 20, 200])).toEqual(['some', null]);
});
