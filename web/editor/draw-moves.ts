import { html, type TemplateResult } from 'lit';
import { formatPath, type PathParts } from '../../models/scenario/path.ts';
import type { Form } from './form.ts';
import { leadToMoved, leadToRemaining, type Move } from './lead-to-item.ts';
import { placeWords } from './place-words.ts';

/** Up, down and remove for one item of a list; their names say of which list, for a team and its cases may be called the same. */
export function drawMoves(
  form: Form,
  parts: PathParts,
  items: readonly unknown[],
  index: number,
  title: string,
): TemplateResult {
  const path = formatPath(parts);
  const list = placeWords(form.scenario, parts, form.schema, form.values).join(', ');
  const move = (which: Move) => () => {
    const by = which === 'up' ? -1 : 1;
    form.editItems(path, { kind: 'move', from: index, to: index + by });
    form.afterwards((root) => leadToMoved(root, formatPath([...parts, index + by]), which));
  };
  const remove = () => {
    form.editItems(path, { kind: 'remove', at: index });
    form.afterwards((root) => leadToRemaining(root, path, index));
  };
  return html`<div class="moves" data-moves=${formatPath([...parts, index])}>
    <button
      class="plain"
      title="Move up"
      data-move="up"
      aria-label="Move ${title} up in ${list}"
      ?disabled=${index === 0}
      @click=${move('up')}
    >
      ↑
    </button>
    <button
      class="plain"
      title="Move down"
      data-move="down"
      aria-label="Move ${title} down in ${list}"
      ?disabled=${index === items.length - 1}
      @click=${move('down')}
    >
      ↓
    </button>
    <button class="plain danger" aria-label="Remove ${title} from ${list}" @click=${remove}>
      Remove
    </button>
  </div>`;
}
