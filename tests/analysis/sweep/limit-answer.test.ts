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
  test('only when noise cannot have chosen it: by two errors above the chance that is wanted', () => {
    expect(standingOf(chanceOf(180, FUTURES), 0.9)).toBe('too close to call');
    expect(standingOf(chanceOf(186, FUTURES), 0.9)).toBe('too close to call');
    expect(standingOf(chanceOf(194, FUTURES), 0.9)).toBe('met');
    expect(standingOf(chanceOf(165, FUTURES), 0.9)).toBe('missed');
  });

  test('or not, for certain, with as many futures as are said to tell', () => {
    for (const probability of [0.7, 0.85, 0.89, 0.915, 0.97]) {
      const needed = futuresToTell({ probability, standardError: 0 }, 0.9);
      const standing = (futures: number) =>
        standingOf(
          { probability, standardError: Math.sqrt((probability * (1 - probability)) / futures) },
          0.9,
        );
      expect(standing(needed * 1.01)).toBe(probability > 0.9 ? 'met' : 'missed');
      expect(standing(needed / 1.3)).toBe('too close to call');
    }
    expect(futuresToTell({ probability: 0.9, standardError: 0.02 }, 0.9)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

test('where in the range the limit is kept is told from whichever end it is kept', async () => {
  const { variants } = await askSweep(busyTeam(), {
    swept: capAsSet,
    from: 9,
    to: 10,
    replications: 20,
    chance: 0.8,
  });
  const keptBy = (kept: readonly number[]) => {
    const { kept: where, value } = limitAnswer(pointsWith(kept, variants[0].points[0]), 0.9);
    return [where, value];
  };
  expect(keptBy([20, 150, 182, 196, 200])).toEqual(['smallest', 13]);
  expect(keptBy([200, 198, 60])).toEqual(['largest', 11]);
  expect(keptBy([200, 200])).toEqual(['all', null]);
  expect(keptBy([2, 30, 181])).toEqual(['none', null]);
  expect(keptBy([200, 20, 200])).toEqual(['some', null]);
});
