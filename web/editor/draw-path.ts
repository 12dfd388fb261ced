import { html, type TemplateResult } from 'lit';
import * as z from 'zod';
import '../components/fields/choice-field.ts';
import { notesOf } from '../../models/fields/fields.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { fieldsOf, schemaAt, variantFor } from '../../models/fields/walk.ts';
import { formatPath, getAt, type PathParts, parsePath } from '../../models/scenario/path.ts';
import { isRecord } from '../state/is-record.ts';
import { splitQuantity } from '../state/quantity-parts.ts';
import { type Form, problemsAt } from './form.ts';

/** The choice of an input. The value that it is to take starts as the one that it has. */
export function drawPath(form: Form, notes: FieldNotes, parts: PathParts): TemplateResult {
  const path = formatPath(parts);
  const group = getAt(form.values, parts.slice(0, -1));
  const choose = ({ detail }: CustomEvent<unknown>) => {
    const key = valueKey(form, parts.slice(0, -1));
    const target = typeof detail === 'string' ? parsePath(detail) : undefined;
    if (!isRecord(group) || !key || !target) form.edit(path, detail ?? undefined);
    else {
      const { value } = splitQuantity(getAt(form.scenario, target));
      form.edit(formatPath(parts.slice(0, -1)), {
        ...group,
        [String(parts.at(-1))]: detail,
        [key]: value,
      });
    }
  };
  return html`<hr-choice-field
    data-path=${path}
    .notes=${notes}
    .value=${getAt(form.values, parts)}
    .options=${form.inputs(notes)}
    .problems=${problemsAt(form, path)}
    @value-change=${choose}
  ></hr-choice-field>`;
}

/** The field of the group that has no description of its own, because the chosen input describes it. */
function valueKey(form: Form, parts: PathParts): string | undefined {
  const schema = schemaAt(form.schema, form.values, parts);
  const shape = schema && (variantFor(schema, getAt(form.values, parts)) ?? schema);
  return shape && fieldsOf(shape).find(([, field]) => isUndescribed(field))?.[0];
}

const isUndescribed = (field: z.ZodType): boolean =>
  notesOf(field) === undefined && !(field instanceof z.ZodLiteral);
