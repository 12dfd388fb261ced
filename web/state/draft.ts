import type { Scenario } from '../../models/inputs/scenario.ts';
import type { PathParts } from '../../models/scenario/path.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import { validateScenario } from '../../models/scenario/validate.ts';

/** A scenario being edited, with what is needed to undo, to save and to say what is wrong. */
export interface Draft {
  readonly id: string;
  /** The version that it was opened from, and that version's contents. */
  readonly baseVersion: number;
  readonly saved: Scenario;
  /** As it stands. Typed as a scenario, but a field may hold whatever was typed until the problems are put right. */
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  readonly dirty: boolean;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** Where the last edit was made: typing on in one field is one step to undo. */
  readonly lastEdit: string | null;
  /** What the last edit took out along with an item that it removed. */
  readonly gone: GoneWith | null;
}

/** What was about an item of a list, and went with it. */
export interface GoneWith {
  readonly list: string;
  /** The scenario in which it still stood, and where. */
  readonly from: Scenario;
  readonly items: readonly PathParts[];
}

/** The draft with other contents: the only place where dirty and problems are worked out. */
export const withScenario = (draft: Draft, scenario: Scenario): Draft => ({
  ...draft,
  scenario,
  problems: validateScenario(scenario).problems,
  dirty: JSON.stringify(scenario) !== JSON.stringify(draft.saved),
  gone: null,
});

/** A scenario as it was read from the server, with the work in progress where there is some. */
export const openDraft = (
  id: string,
  baseVersion: number,
  saved: Scenario,
  working: Scenario = saved,
): Draft =>
  withScenario(
    {
      id,
      baseVersion,
      saved,
      scenario: working,
      problems: [],
      dirty: false,
      past: [],
      future: [],
      lastEdit: null,
      gone: null,
    },
    working,
  );
