import type * as z from 'zod';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import { withNewNames } from '../../models/fields/new-names.ts';
import { withDefaults } from '../../models/fields/with-defaults.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { parsePath, setAt } from '../../models/scenario/path.ts';
import { surroundingsOf } from '../editor/surroundings.ts';
import { isRecord } from '../state/is-record.ts';
import { newValue } from '../state/new-value.ts';
import { without } from '../state/without.ts';
import type { AskedNames } from './names-followed.ts';
import { rangeAroundCap } from './sweep/range-around-cap.ts';

/** What is being asked, as it stands in the form: it need not be sound. */
export interface WorkingQuestion {
  readonly question: unknown;
  /** Keys of the scenarios beside the open one. */
  readonly beside: readonly string[];
  readonly seed: string;
  /** What it named of the scenario when it was put or left, in words, so that it is found again. */
  readonly names?: AskedNames;
}

/** A question to begin with: every default, and the first of what has to be named. Caps to try lie around the team’s own. */
export function firstQuestion(schema: z.ZodType, scenario: Scenario): unknown {
  const first = withDefaults(schema, newValue(schema, surroundingsOf(scenario, [])));
  if (!isRecord(first) || !isRecord(first.swept) || first.swept.kind !== 'cap') return first;
  return { ...first, ...rangeAroundCap(scenario, first.swept.team) };
}

/** The question with another value at a path; `undefined` leaves the field out. */
export function editQuestion(question: unknown, path: string, value: unknown): unknown {
  const parts = parsePath(path);
  if (!parts) throw new Error(`${path} is not the path of a field`);
  return value === undefined ? without(question, parts) : setAt(question, parts, value);
}

const keyOf = (scenarioId: string, kind: AnalysisKind): string =>
  `headroom:question:${scenarioId}:${kind}`;

/** What was being asked when this browser was last here. */
export function keptQuestion(
  shelf: Pick<Storage, 'getItem'>,
  schema: z.ZodType,
  scenarioId: string,
  kind: AnalysisKind,
): WorkingQuestion | undefined {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(keyOf(scenarioId, kind)) ?? 'null');
    if (!isRecord(kept) || !isRecord(kept.question) || typeof kept.seed !== 'string') {
      return undefined;
    }
    const beside = Array.isArray(kept.beside) ? kept.beside : [];
    return {
      question: withNewNames(schema, kept.question),
      beside: beside.filter((each) => typeof each === 'string'),
      seed: kept.seed,
      ...(hasNames(kept.names) ? { names: kept.names } : {}),
    };
  } catch {
    return undefined;
  }
}

const hasNames = (names: unknown): names is AskedNames =>
  isRecord(names) && Object.values(names).every((each) => typeof each === 'string');

export function keepQuestion(
  shelf: Pick<Storage, 'setItem'>,
  scenarioId: string,
  kind: AnalysisKind,
  working: WorkingQuestion,
): void {
  try {
    shelf.setItem(keyOf(scenarioId, kind), JSON.stringify(working));
  } catch {
    // Nothing can be kept: the question is still in the page.
  }
}
