import { html, type TemplateResult } from 'lit';
import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf } from '../../models/fields/walk.ts';
import { getAt, type PathParts } from '../../models/scenario/path.ts';
import { drawUnlike } from './draw-unlike.ts';
import type { Form } from './form.ts';

/** The fields of a group, one below the other. */
export const drawFields = (form: Form, schema: z.ZodType, parts: PathParts): TemplateResult =>
  html`<div class="fields">
    ${fieldsOf(schema).map(([key, field]) =>
      notesOf(field)
        ? form.draw(field, [...parts, key])
        : drawUnlike(form, field, parts, key, getAt(form.values, parts)),
    )}
  </div>`;
