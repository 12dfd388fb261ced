import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANALYSES } from '../../models/analysis/analyses.ts';
import { ANALYSIS_KINDS, type Analyses } from '../../models/analysis/analysis.ts';
import { checkQuestion } from '../../models/analysis/check-question.ts';
import { localLab } from '../../models/analysis/lab.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { anyPlan, anyQuestion } from '../support/any-question.ts';
import { nonsenseIn } from '../support/nonsense.ts';
import { valid } from '../support/scenarios.ts';

const RUNS = { numRuns: 12, seed: 2026, endOnFailure: true };

/** The scenario with what a planner might change. */
const changed = (scenario: Scenario): Scenario =>
  valid({
    ...scenario,
    name: 'Changed',
    recruitment: { ...scenario.recruitment, successShare: 0.9 },
    learning: { ...scenario.learning, policy: 'protected' },
  });

const analyses: Analyses = ANALYSES;

describe('whatever is asked of whatever scenario', () => {
  test.each(ANALYSIS_KINDS)(
    '%s answers or refuses with sensible numbers and sentences',
    async (kind) => {
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(anyPlan, anyQuestion[kind], async (scenario, asked) => {
          const analysis = analyses[kind];
          if (!analysis) throw new Error(`there is no analysis ${kind}`);
          const scenarios = kind === 'compare' ? [scenario, changed(scenario)] : [scenario];
          const checked = checkQuestion(analysis, scenarios, asked);
          if (!checked.ok) {
            expect(nonsenseIn(checked.problems.map(sentence))).toEqual([]);
            return;
          }
          const answer = await analysis.answer(localLab(), scenarios, 'seed', checked.question);
          expect(nonsenseIn(answer)).toEqual([]);
          answered += 1;
        }),
        RUNS,
      );
      expect(answered).toBeGreaterThan(RUNS.numRuns / 5);
    },
  );
});
