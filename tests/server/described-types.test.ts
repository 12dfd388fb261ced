import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type {
  CompareResult,
  FindResult,
  RunResults,
  SensitivityResult,
  SweepResult,
} from '../../models/index.ts';
import type { answerEntry } from '../../server/described/answer-entries.ts';
import type { compareResult } from '../../server/described/compare-result.ts';
import type { findResult } from '../../server/described/find-result.ts';
import type { runResults } from '../../server/described/run-results.ts';
import type { runEntry } from '../../server/described/runs.ts';
import type { scenarioEntry } from '../../server/described/scenarios.ts';
import type { sensitivityResult } from '../../server/described/sensitivity-result.ts';
import type { sweepResult } from '../../server/described/sweep-result.ts';
import type { AnswerEntry, RunEntry, ScenarioEntry } from '../../server/store/store.ts';

/** The same with nothing to be changed: what is sent is read only, whether its type says so or not. */
type Sent<T> = T extends readonly unknown[] | object
  ? { readonly [Key in keyof T]: Sent<T[Key]> }
  : T;

/** The same, where the first has one field less. */
type Less = Omit<z.infer<typeof runResults>, 'horizon'>;

// The compiler holds these: a field that only one side has, or has otherwise, fails `npm run types`.
test('what is described of each result is its type, field by field', () => {
  expectTypeOf<Sent<z.infer<typeof runResults>>>().toEqualTypeOf<Sent<RunResults>>();
  expectTypeOf<Sent<z.infer<typeof sweepResult>>>().toEqualTypeOf<Sent<SweepResult>>();
  expectTypeOf<Sent<z.infer<typeof findResult>>>().toEqualTypeOf<Sent<FindResult>>();
  expectTypeOf<Sent<z.infer<typeof sensitivityResult>>>().toEqualTypeOf<Sent<SensitivityResult>>();
  expectTypeOf<Sent<z.infer<typeof compareResult>>>().toEqualTypeOf<Sent<CompareResult>>();
  expectTypeOf<Sent<Less>>().not.toEqualTypeOf<Sent<RunResults>>();
});

test('what is described of each kept thing is its type, field by field', () => {
  expectTypeOf<z.infer<typeof runEntry>>().toEqualTypeOf<RunEntry>();
  expectTypeOf<z.infer<typeof answerEntry>>().toEqualTypeOf<AnswerEntry>();
  expectTypeOf<z.infer<typeof scenarioEntry>>().toEqualTypeOf<ScenarioEntry>();
});
