import { html, type TemplateResult } from 'lit';
import { formatPath, type PathParts } from '../../models/scenario/path.ts';
import { moved, removed } from '../state/list-edits.ts';
import type { Form } from './form.ts';
import { leadToMoved, leadToRemaining, type Move } from './lead-to-item.ts';

/** Up, down and remove for one item of a list. */
export function drawMoves(
  form: Form,
  parts: PathParts,
  items: readonly unknown[],
  index: number,
  title: string,
): TemplateResult {
  const path = formatPath(parts);
  const move = (which: Move) => () => {
    const by = which === 'up' ? -1 : 1;
    form.edit(path, moved(items, index, by));
    form.afterwards((root) => leadToMoved(root, formatPath([...parts, index + by]), which));
  };
  const remove = () => {
    form.edit(path, removed(items, index));
    form.afterwards((root) => leadToRemaining(root, path, index));
  };
  return html`<div class="moves" data-moves=${formatPath([...parts, index])}>
    <button
      class="plain"
      title="Move up"
      data-move="up"
      aria-label="Move ${title} up"
      ?disabled=${index === 0}
      @click=${move('up')}
    >
      ↑
    </button>
    <button
      class="plain"
      title="Move down"
      data-move="down"
      aria-label="Move ${title} down"
      ?disabled=${index === items.length - 1}
      @click=${move('down')}
    >
      ↓
    </button>
    <button class="plain danger" aria-label="Remove ${title}" @click=${remove}>
      Remove
    </button>
  </div>`;
}
