import { html, nothing, type TemplateResult } from 'lit';
import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import type { PathParts } from '../../models/scenario/path.ts';
import { drawFields } from './draw-fields.ts';
import type { Form } from './form.ts';

/** A group within another: under its own heading. */
export function drawGroup(form: Form, schema: z.ZodType, parts: PathParts): TemplateResult {
  const notes = notesOf(schema);
  return html`<fieldset class="group">
    <legend>${notes?.label}</legend>
    ${notes?.help ? html`<p class="soft small">${notes.help}</p>` : nothing}
    ${drawFields(form, schema, parts)}
  </fieldset>`;
}
