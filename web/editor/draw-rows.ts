import { html, type TemplateResult } from 'lit';
import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf } from '../../models/fields/walk.ts';
import type { PathParts } from '../../models/scenario/path.ts';
import { drawMoves } from './draw-moves.ts';
import type { Form } from './form.ts';
import { itemTitle } from './item-title.ts';

/** Small items, one to a row. */
export function drawRows(
  form: Form,
  item: z.ZodType,
  parts: PathParts,
  items: readonly unknown[],
): TemplateResult {
  const fields = fieldsOf(item);
  const label = notesOf(item)?.label ?? 'Item';
  return html`<div class="rows">
    ${items.map((value, index) => {
      const own = [...parts, index];
      return html`<div class="item-row">
        <div class="in-row">
          ${
            fields.length > 0
              ? fields.map(([key, field]) => form.draw(field, [...own, key], { compact: true }))
              : form.draw(item, own, { compact: true, label: `${label} ${index + 1}` })
          }
        </div>
        ${drawMoves(form, parts, items, index, itemTitle(form.scenario, item, value, index))}
      </div>`;
    })}
  </div>`;
}
