import { html, nothing, type TemplateResult } from 'lit';
import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { formatPath, type PathParts } from '../../models/scenario/path.ts';
import { drawFields } from './draw-fields.ts';
import { drawMoves } from './draw-moves.ts';
import { drawVariants } from './draw-variants.ts';
import { type Form, problemsWithin } from './form.ts';
import { itemTitle } from './item-title.ts';

/** Items with many inputs: each opens under its own name. */
export function drawCards(
  form: Form,
  item: z.ZodType,
  parts: PathParts,
  items: readonly unknown[],
): TemplateResult {
  return html`<div class="cards">
    ${items.map((value, index) => {
      const own = [...parts, index];
      const path = formatPath(own);
      const title = itemTitle(form.scenario, item, value, index);
      const count = problemsWithin(form, path).length;
      return html`<details data-path=${path} ?open=${items.length === 1 || form.lastAdded === path}>
        <summary>
          <span>${title}</span>
          ${count > 0 ? html`<span class="count">${count} to put right</span>` : nothing}
        </summary>
        <div class="inside" role="group" aria-label=${title}>
          ${notesOf(item)?.kind === 'variants' ? drawVariants(form, item, own) : drawFields(form, item, own)}
          ${drawMoves(form, parts, items, index, title)}
        </div>
      </details>`;
    })}
  </div>`;
}
