import { expect, test } from 'vitest';
import { localLab } from '../../../models/analysis/lab.ts';
import { standingOf } from '../../../models/analysis/sweep/limit-answer.ts';
import { outcomeOf } from '../../../models/analysis/sweep/sweep-outcome.ts';
import { posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet, SEED } from './ask-sweep.ts';

test('where no cap keeps waits within the limit, it says so, and what number of people would', async () => {
  const replications = 40;
  const waitLimitDays = 10;
  const chance = 0.8;
  const found = await askSweep(busyTeam(), {
    swept: capAsSet,
    from: 5,
    to: 6,
    waitLimitDays,
    chance,
    replications,
  });
  expect(found.sentences[0]).toMatch(/^No cap from 5 to 6 can be said to keep the mean wait/);
  const told = found.people?.forLimit;
  const people = told?.people ?? 0;
  expect(people).toBeGreaterThan(8);
  expect(found.sentences[1]).toContain(`What would: at a cap of 6, ${people} people`);
  const standingWith = async (some: number) => {
    const scenario = busyTeam({
      teams: [{ ...busyTeam().teams[0], posts: [posts(some, { capPerFte: 6 })] }],
    });
    const order = { scenario, seed: SEED, team: 'team', replications, waitLimitDays };
    return standingOf((await outcomeOf(localLab(), order)).withinLimit, chance, replications);
  };
  // Nobody leaves here, so that filled posts are people in post throughout.
  expect(await standingWith(people)).toBe('met');
  expect(await standingWith(people - 1)).not.toBe('met');
});

test('the same question on the same seed has the same answer', async () => {
  const once = () =>
    askSweep(busyTeam(), { swept: capAsSet, from: 9, to: 11, replications: 20, chance: 0.8 });
  expect(await once()).toEqual(await once());
});
