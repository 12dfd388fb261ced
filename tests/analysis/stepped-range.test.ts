import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberChoices } from '../../models/analysis/number-choices.ts';
import { rangeProblems } from '../../models/analysis/stepped-range.ts';
import { aScenario } from '../support/scenarios.ts';

test('the step that is offered where values are too many makes few enough', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 20, max: 500 }),
      (width, most) => {
        const range = { from: 0, to: width, step: width / (2 * most) };
        const [problem] = rangeProblems(range, { most });
        const offered = Number(/at least (\S+),/.exec(problem.remedy)?.[1]);
        expect(rangeProblems({ ...range, step: offered }, { most })).toEqual([]);
      },
    ),
    { seed: 1 },
  );
});

test('one number besides those named is not one of several', () => {
  const { recruitment } = aScenario();
  const round = { family: 'gamma', meanDays: 60, cv: 0.5 } as const;
  const scenario = aScenario({ recruitment: { ...recruitment, round } });
  expect(numberChoices(scenario, ['recruitment', 'open'])).toMatch(/ or the other one there$/);
});
