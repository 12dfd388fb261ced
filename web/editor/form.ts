import type { TemplateResult } from 'lit';
import type * as z from 'zod';
import type { FieldNotes } from '../../models/fields/notes.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { ListEdit } from '../../models/scenario/list-edit.ts';
import type { PathParts } from '../../models/scenario/path.ts';
import type { Problem } from '../../models/scenario/problem.ts';
import type { Evidence } from '../api/evidence.ts';
import type { Option } from '../components/fields/choice-field.ts';

export interface Manner {
  /** Instead of the label that the notes give. */
  label?: string;
  /** In a row of small fields. */
  compact?: boolean;
}

/** What the functions that draw a scenario, or a question about one, need of the page around them. */
export interface Form {
  /** Whose teams, roles and inputs may be named. */
  readonly scenario: Scenario;
  /** What is edited, and its schema: the scenario itself, or a question. */
  readonly values: unknown;
  readonly schema: z.ZodType;
  /** Whether a list at the top stands under a heading that names it. */
  readonly headed: boolean;
  /** The notes of a number as it stands here: with the unit of the measure tested, or in a question the unit and limits of what it is a number of. */
  notesFor(notes: FieldNotes, parts: PathParts): FieldNotes;
  /** What stands for a number that is left empty, as in a question; undefined where nothing does, as in a scenario. */
  takenFor(notes: FieldNotes, parts: PathParts): unknown;
  /** The inputs that a field of the kind `path` may name. */
  inputs(notes: FieldNotes): readonly Option[];
  readonly problems: readonly Problem[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Path of the list item that was added last: it is drawn open. */
  readonly lastAdded: string | null;
  /** Draws whatever stands at a path: groups, lists and fields hold one another, so they meet here. */
  draw(schema: z.ZodType, parts: PathParts, manner?: Manner): TemplateResult | symbol;
  edit(path: string, value: unknown): void;
  /** Moves, puts in or takes out an item of the list at a path. */
  editItems(path: string, change: ListEdit): void;
  /** In words, what went with an item that was taken out of the list at a path. */
  goneFrom(path: string): readonly string[];
  /** Does something once the form is drawn as edited, such as putting the cursor where it is wanted. */
  afterwards(act: (root: ParentNode) => void): void;
  /** Puts an item at the end of a list. */
  add(path: string, list: readonly unknown[], item: unknown): void;
}

/** Problems at the path itself. */
export const problemsAt = (form: Form, path: string): Problem[] =>
  form.problems.filter((problem) => problem.path === path);

/** Problems at the path and at everything below it. */
export const problemsWithin = (form: Form, path: string): Problem[] =>
  form.problems.filter(
    (problem) =>
      problem.path === path ||
      problem.path.startsWith(`${path}.`) ||
      problem.path.startsWith(`${path}[`),
  );
