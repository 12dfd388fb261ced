import { html, nothing, type TemplateResult } from 'lit';
import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { fieldsOf } from '../../models/fields/walk.ts';
import { formatPath, type PathParts } from '../../models/scenario/path.ts';
import { drawMoves } from './draw-moves.ts';
import type { Form } from './form.ts';
import { itemTitle } from './item-title.ts';

/** What the fields of a row mean, once for all rows: beside each field there is no room. */
function drawMeanings(item: z.ZodType): TemplateResult | typeof nothing {
  const told = fieldsOf(item).flatMap(([, field]) => {
    const { label, help } = notesOf(field) ?? {};
    return help ? [html`<li><strong>${label}</strong>: ${help}</li>`] : [];
  });
  return told.length > 0 ? html`<ul class="meanings soft small">${told}</ul>` : nothing;
}

/** Small items, one to a row. */
export function drawRows(
  form: Form,
  item: z.ZodType,
  parts: PathParts,
  items: readonly unknown[],
): TemplateResult {
  const fields = fieldsOf(item);
  const label = notesOf(item)?.label ?? 'Item';
  return html`${items.length > 0 ? drawMeanings(item) : nothing}<div class="rows">
    ${items.map((value, index) => {
      const own = [...parts, index];
      const title = itemTitle(form.scenario, item, value, index);
      // A row of one field is that field: it has the path itself, and the number of the row in its label.
      const isOne = fields.length === 0;
      return html`<div
        class="item-row"
        role=${isOne ? nothing : 'group'}
        aria-label=${isOne ? nothing : title}
        data-path=${isOne ? nothing : formatPath(own)}
      >
        <div class="in-row">
          ${
            isOne
              ? form.draw(item, own, { compact: true, label: `${label} ${index + 1}` })
              : fields.map(([key, field]) => form.draw(field, [...own, key], { compact: true }))
          }
        </div>
        ${drawMoves(form, parts, items, index, title)}
      </div>`;
    })}
  </div>`;
}
