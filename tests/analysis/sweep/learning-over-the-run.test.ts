import { expect, test } from 'vitest';
import { expectTheory } from '../../support/estimates.ts';
import { aRole, aScenario, aTeam, posts } from '../../support/scenarios.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

const CANCELLED = 0.26;
const base = aScenario();

test('of three years’ learning the share kept is what is not cancelled, of the days promised in the same weeks', async () => {
  const scenario = aScenario({
    service: { startDate: '2026-04-06', weeks: 156, bankHolidays: 'none' },
    roles: [aRole({ learningDaysPerYear: 10 })],
    teams: [aTeam({ posts: [posts(10)] })],
    learning: { ...base.learning, cancelledShare: CANCELLED, loadEffect: 0 },
  });
  const { unchanged, variants } = await askSweep(scenario, {
    swept: capAsSet,
    from: 10,
    to: 20,
    step: 10,
    replications: 20,
    waitLimitDays: 1000,
    chance: 0.5,
  });
  for (const { learningKeptShare } of [unchanged, ...variants[0].points]) {
    if (!learningKeptShare) throw new Error('learning was promised');
    expectTheory(learningKeptShare, 1 - CANCELLED);
    expect(learningKeptShare.p90).toBeLessThanOrEqual(1);
  }
});
