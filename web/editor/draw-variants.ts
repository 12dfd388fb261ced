import { html, nothing, type TemplateResult } from 'lit';
import * as z from 'zod';
import '../components/fields/choice-field.ts';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf, variantFor } from '../../models/fields/walk.ts';
import { formatPath, getAt, type PathParts } from '../../models/scenario/path.ts';
import { isRecord } from '../state/is-record.ts';
import { newGroup } from '../state/new-value.ts';
import { drawFields } from './draw-fields.ts';
import { type Form, problemsAt } from './form.ts';
import { surroundingsOf } from './surroundings.ts';

/** One of several groups: a choice of kind, then the fields of that kind. */
export function drawVariants(form: Form, schema: z.ZodType, parts: PathParts): TemplateResult {
  const notes = notesOf(schema);
  const path = formatPath(parts);
  const value = getAt(form.values, parts);
  const shape = variantFor(schema, value);
  const help = (shape && notesOf(shape)?.help) ?? notes?.help;
  const kinds = Object.entries(notes?.choices ?? {}).map(([id, label]) => ({ id, label }));
  const key = keyOf(schema);
  const change = (event: CustomEvent<unknown>) => {
    const other = variantFor(schema, { [key]: event.detail });
    if (!other) return;
    form.edit(
      path,
      newGroup(other, surroundingsOf(form.scenario, parts, form.values), sharedWith(other, value)),
    );
  };
  // An item of a list stands in a card that names it.
  const isItem = typeof parts.at(-1) === 'number';
  return html`<fieldset class="group" data-path=${path}>
    <legend class=${isItem ? 'hidden-words' : ''}>${notes?.label}</legend>
    <hr-choice-field
      .notes=${{ label: 'Kind', kind: 'choice', help }}
      .value=${isRecord(value) ? value[key] : undefined}
      .options=${kinds}
      .problems=${problemsAt(form, path)}
      @value-change=${change}
    ></hr-choice-field>
    ${shape ? drawFields(form, shape, parts) : nothing}
  </fieldset>`;
}

/** The key that tells the groups apart: the one that has a single permitted value in each. */
function keyOf(schema: z.ZodType): string {
  const shape = variantFor(schema, notesOf(schema)?.default);
  return (
    (shape && fieldsOf(shape).find(([, field]) => field instanceof z.ZodLiteral)?.[0]) ?? 'kind'
  );
}

/** What the value already says that the other kind has a place for. */
function sharedWith(shape: z.ZodType, value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  const keys = fieldsOf(shape).map(([key]) => key);
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}
