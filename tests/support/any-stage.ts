import fc from 'fast-check';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { between, share, whole } from './any-number.ts';
import { aStage } from './scenarios.ts';

/** Any length that a stage, or a round of recruitment, may have. */
export const anyLength = fc.oneof(
  fc.record({ family: fc.constant('fixed' as const), meanDays: between(0, 300) }),
  fc.record({ family: fc.constant('exponential' as const), meanDays: between(0, 300) }),
  fc.record({
    family: fc.constantFrom('gamma' as const, 'lognormal' as const, 'weibull' as const),
    meanDays: between(0, 300),
    cv: fc.constantFrom(0.05, 0.5, 1, 2.5),
  }),
);

type Stage = Scenario['stages'][number];

/** In this order: each leads to the next, the last is held outside the teams. */
export const STAGES = ['first', 'second', 'third', 'elsewhere'] as const;

/** Nobody works on a case that is held outside. */
const heldOutside = (clock: Stage['clock']) => ({
  allocation: 'outside' as const,
  heldBy: [],
  clock: clock === 'worked' ? ('elapsed' as const) : clock,
});

/** A stage that leads to later ones or back to the first, and to an end often enough. */
export const anyStageAt = (id: (typeof STAGES)[number], index: number) =>
  fc
    .record({
      length: anyLength,
      clock: fc.constantFrom('elapsed' as const, 'allocated' as const, 'worked' as const),
      weightPoints: whole(1, 6),
      priority: whole(1, 9),
      limitDays: fc.option(whole(1, 90), { nil: undefined }),
      visitEveryDays: fc.option(whole(1, 40), { nil: undefined }),
      leakPerYear: fc.constantFrom(0, 0.3),
      hoursPerCase: fc.constantFrom(0, 25),
      hoursPerMonth: between(0, 20),
      onward: share,
      back: fc.constantFrom(0, 0.1),
    })
    .map(({ onward, back, ...given }) => {
      const later = STAGES[index + 1];
      const rest = later ? onward * (1 - back) : 0;
      return aStage({
        ...given,
        id,
        name: id,
        heldBy: index === 0 ? ['worker', 'senior'] : ['senior', 'worker'],
        ...(id === 'elsewhere' ? heldOutside(given.clock) : {}),
        next: [
          ...(later ? [{ to: later, share: rest * 0.9 + 1e-9 }] : []),
          { to: 'first', share: back },
          { to: 'closed', share: 1 - back - (later ? rest * 0.9 + 1e-9 : 0) },
        ],
      });
    });
