import type * as z from 'zod';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import { usualRange } from '../../models/analysis/sweep/usual-range.ts';
import { withNewNames } from '../../models/fields/new-names.ts';
import { withDefaults } from '../../models/fields/with-defaults.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { parsePath, setAt } from '../../models/scenario/path.ts';
import { surroundingsOf } from '../editor/surroundings.ts';
import { isRecord } from '../state/is-record.ts';
import { newValue } from '../state/new-value.ts';
import { without } from '../state/without.ts';
import type { AskedNames } from './names-followed.ts';
import { rangeAroundCap, type ValueRange } from './sweep/range-around-cap.ts';

/** What is being asked, as it stands in the form: it need not be sound. */
export interface WorkingQuestion {
  readonly question: unknown;
  /** Keys of the scenarios beside the open one. */
  readonly beside: readonly string[];
  readonly seed: string;
  /** What it named of the scenario when it was put or left, in words, so that it is found again. */
  readonly names?: AskedNames;
  /** The question that stood here before this one took its place. */
  readonly before?: Omit<WorkingQuestion, 'before'>;
}

/** A question to begin with: every default, and the first of what has to be named. Values to try lie around the scenario’s own. */
export function firstQuestion(schema: z.ZodType, scenario: Scenario): unknown {
  const first = withDefaults(schema, newValue(schema, surroundingsOf(scenario, [])));
  return isRecord(first) ? { ...first, ...startingRange(scenario, first.swept) } : first;
}

/** Values to begin with of what is swept; undefined where nothing is, or where it says nothing of them. */
function startingRange(scenario: Scenario, swept: unknown): ValueRange | undefined {
  if (!isRecord(swept)) return undefined;
  return swept.kind === 'cap'
    ? rangeAroundCap(scenario, swept.team)
    : usualRange(scenario, swept.path);
}

/**
 * The question after an edit. Where another number is tried by it, the range begins anew around that: one of
 * another number means nothing for it. A range of the reader’s own stays where it is another team’s cap.
 */
export function withRangeFollowed(scenario: Scenario, before: unknown, after: unknown): unknown {
  if (!isRecord(before) || !isRecord(after) || !isRecord(after.swept)) return after;
  const was = isRecord(before.swept) ? before.swept : {};
  const { kind, path, team } = after.swept;
  const isOther = kind !== was.kind || path !== was.path;
  if (!isOther && team === was.team) return after;
  const range = startingRange(scenario, after.swept);
  const own = startingRange(scenario, was);
  const isOwn = own && RANGE.every((key) => before[key] === own[key]);
  return range && (isOther || isOwn) ? { ...after, ...range } : after;
}

const RANGE = ['from', 'to', 'step'] as const;

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
    const working = questionIn(schema, kept);
    const before = isRecord(kept) ? questionIn(schema, kept.before) : undefined;
    return working && { ...working, ...(before ? { before } : {}) };
  } catch {
    return undefined;
  }
}

function questionIn(schema: z.ZodType, kept: unknown): WorkingQuestion | undefined {
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
