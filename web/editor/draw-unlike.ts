import { html, nothing, type TemplateResult } from 'lit';
import * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { formatPath, type PathParts, parsePath } from '../../models/scenario/path.ts';
import { isRecord } from '../state/is-record.ts';
import { drawLeaf } from './draw-leaf.ts';
import { type Form, problemsAt } from './form.ts';

/**
 * A field that takes its description from the input that a sibling names: what a dated change sets
 * is drawn as the input that it changes.
 */
export function drawUnlike(
  form: Form,
  schema: z.ZodType,
  parts: PathParts,
  key: string,
  group: unknown,
): TemplateResult | typeof nothing {
  if (schema instanceof z.ZodLiteral) return nothing;
  const named = namedInput(form, parts, group);
  const notes = named && notesOf(named);
  if (!notes) {
    const problems = problemsAt(form, formatPath([...parts, key]));
    return problems.length > 0 ? html`<p class="problem">${problems[0].rule}</p>` : nothing;
  }
  const kind = notes.kind === 'quantity' ? 'number' : notes.kind;
  return drawLeaf(
    form,
    { ...notes, kind, label: `${notes.label}, from then on`, optional: false },
    [...parts, key],
  );
}

/** The input named by the group's own field of the kind `path`. */
function namedInput(form: Form, parts: PathParts, group: unknown): z.ZodType | undefined {
  const own = schemaAt(form.schema, form.values, parts);
  if (!own || !isRecord(group)) return undefined;
  const path = Object.entries(group).find(([key]) => {
    const field = schemaAt(form.schema, form.values, [...parts, key]);
    return field && notesOf(field)?.kind === 'path';
  })?.[1];
  const target = typeof path === 'string' ? parsePath(path) : undefined;
  return target && schemaAt(scenarioSchema, form.scenario, target);
}
