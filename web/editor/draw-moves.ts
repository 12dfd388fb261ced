import { html, type TemplateResult } from 'lit';
import { formatPath, type PathParts } from '../../models/scenario/path.ts';
import { moved, removed } from '../state/list-edits.ts';
import type { Form } from './form.ts';

/** Up, down and remove for one item of a list. */
export function drawMoves(
  form: Form,
  parts: PathParts,
  items: readonly unknown[],
  index: number,
  title: string,
): TemplateResult {
  const path = formatPath(parts);
  return html`<div class="moves" role="group" aria-label=${title}>
    <button
      class="plain"
      title="Move up"
      aria-label="Move ${title} up"
      ?disabled=${index === 0}
      @click=${() => form.edit(path, moved(items, index, -1))}
    >
      ↑
    </button>
    <button
      class="plain"
      title="Move down"
      aria-label="Move ${title} down"
      ?disabled=${index === items.length - 1}
      @click=${() => form.edit(path, moved(items, index, 1))}
    >
      ↓
    </button>
    <button
      class="plain danger"
      aria-label="Remove ${title}"
      @click=${() => form.edit(path, removed(items, index))}
    >
      Remove
    </button>
  </div>`;
}
