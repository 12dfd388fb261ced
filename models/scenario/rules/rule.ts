import type { Scenario } from '../../inputs/scenario.ts';
import type { Problem } from '../problem.ts';

/** A rule that ties inputs to each other; it returns every breach that it finds. */
export type Rule = (scenario: Scenario) => Problem[];
