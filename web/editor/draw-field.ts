/** Draws any part of a scenario from the notes of its schema: no input is described here. */
import { nothing, type TemplateResult } from 'lit';
import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import type { PathParts } from '../../models/scenario/path.ts';
import { drawGroup } from './draw-group.ts';
import { drawLeaf } from './draw-leaf.ts';
import { drawList } from './draw-list.ts';
import { drawVariants } from './draw-variants.ts';
import type { Form, Manner } from './form.ts';

export function drawField(
  form: Form,
  schema: z.ZodType,
  parts: PathParts,
  manner: Manner = {},
): TemplateResult | typeof nothing {
  const notes = notesOf(schema);
  if (!notes) return nothing;
  switch (notes.kind) {
    case 'group':
      return drawGroup(form, schema, parts);
    case 'variants':
      return drawVariants(form, schema, parts);
    case 'list':
      return drawList(form, schema, parts);
    default:
      // A number with a single permitted value, such as the file format, is nothing to edit.
      if (notes.min !== undefined && notes.min === notes.max) return nothing;
      return drawLeaf(
        form,
        { ...notes, label: manner.label ?? notes.label },
        parts,
        manner.compact,
      );
  }
}
