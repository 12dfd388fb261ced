import type { Scenario } from '../../inputs/scenario.ts';
import type { Problem } from '../problem.ts';

export type DatedChange = Scenario['changes'][number];

/** The dated changes that a what-if adds, or the sentence that says why it makes no sense here. */
export type Happening = { changes: DatedChange[] } | { problem: Problem };

/** Something that might happen to any service, as dated changes of a scenario in its own run. */
export interface WhatIf {
  id: string;
  label: string;
  /** What it does in the model, and what it leaves out. */
  help: string;
  happen(scenario: Scenario): Happening;
}

/** The remedy where a dated change of the scenario stands in the way. */
export const TAKE_OUT = 'take that change out first, or choose another';

/** `what-if: freeze makes no sense here …` */
export const cannotHappen = (id: string, rule: string, remedy: string): Happening => ({
  problem: { path: 'what-if', value: id, rule, remedy },
});
