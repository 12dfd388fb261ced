import type { Scenario } from '../../models/inputs/scenario.ts';
import { type Draft, withScenario } from './draft.ts';

/** The draft once the server has kept `scenario` as this version; edits made in the meantime stay unsaved. */
export const savedAs = (draft: Draft, version: number, scenario: Scenario): Draft =>
  withScenario({ ...draft, baseVersion: version, saved: scenario, lastEdit: null }, draft.scenario);

/** Takes over somebody else's newer version. One's own work is one undo away. */
export const takeTheirs = (draft: Draft, version: number, scenario: Scenario): Draft =>
  withScenario(
    {
      ...draft,
      baseVersion: version,
      saved: scenario,
      past: [...draft.past, draft.scenario],
      future: [],
      lastEdit: null,
    },
    scenario,
  );
