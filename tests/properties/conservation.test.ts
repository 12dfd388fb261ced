import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScenario } from '../support/any-scenario.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const RUNS = { numRuns: 60, seed: 2026 };

test('whatever the scenario, nothing is lost or made up in any week', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      simulateChecked(scenario, { replications: 1 });
    }),
    RUNS,
  );
});

test('whatever the scenario, the same seed gives the same future', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const [once, again] = [simulateChecked(scenario), simulateChecked(scenario)];
      expect(Buffer.from(once.values.buffer).equals(Buffer.from(again.values.buffer))).toBe(true);
    }),
    { ...RUNS, numRuns: 10 },
  );
});
