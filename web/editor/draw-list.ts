import { html, nothing, type TemplateResult } from 'lit';
import type * as z from 'zod';
import '../components/fields/several-field.ts';
import '../components/notice.ts';
import { notesOf } from '../../models/fields/fields.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { fieldsOf, itemOf } from '../../models/fields/walk.ts';
import { formatPath, getAt, type PathParts } from '../../models/scenario/path.ts';
import { newValue } from '../state/new-value.ts';
import { problemWords } from '../words/problem.ts';
import { drawCards } from './draw-cards.ts';
import { drawRows } from './draw-rows.ts';
import { type Form, problemsAt } from './form.ts';
import { leadTo } from './lead-to.ts';
import { optionsFor } from './options-for.ts';
import { surroundingsOf } from './surroundings.ts';

/** Groups of at most this many plain inputs stand in one row. */
const MOST_IN_A_ROW = 4;

/** A list: boxes to tick where it names other items, rows where its items are small, else cards that open. */
export function drawList(form: Form, schema: z.ZodType, parts: PathParts): TemplateResult {
  const notes = notesOf(schema);
  const item = itemOf(schema);
  const path = formatPath(parts);
  const value = getAt(form.values, parts);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const about = notesOf(item);
  if (about?.kind === 'choice') return drawTicks(form, notes, about, parts, value);
  const around = surroundingsOf(form.scenario, parts, form.values);
  // A list that was left out starts with as many items as it must have.
  const isStart = value === undefined && (notes?.min ?? 0) > 1;
  const add = () =>
    isStart
      ? form.edit(path, newValue(schema, around))
      : form.add(path, items, newValue(item, around));
  const leaveOut = () => {
    form.edit(path, undefined);
    form.afterwards((root) => leadTo(root, path));
  };
  const full = notes?.max !== undefined && items.length >= notes.max;
  const problems = problemsAt(form, path);
  // A section that is a list has its heading and help above the form.
  const isSection = form.headed && parts.length === 1;
  return html`<fieldset
    class="list"
    data-path=${path}
    tabindex="-1"
    aria-describedby=${problems.length > 0 ? `wrong-${path}` : nothing}
  >
    <legend class=${isSection ? 'hidden-words' : ''}>${notes?.label}</legend>
    ${notes?.help && !isSection ? html`<p class="soft small">${notes.help}</p>` : nothing}
    ${
      problems.length > 0
        ? html`<div id="wrong-${path}">
            ${problems.map((problem) => html`<p class="problem">${problemWords(problem)}</p>`)}
          </div>`
        : nothing
    }
    ${drawGone(form.goneFrom(path))}
    ${isSmall(item) ? drawRows(form, item, parts, items) : drawCards(form, item, parts, items)}
    <div class="row">
      <button @click=${add} ?disabled=${full}>${isStart ? `Add all ${notes?.min}` : `Add ${(about?.label ?? 'item').toLowerCase()}`}</button>
      ${
        notes?.optional && value !== undefined
          ? html`<button class="plain" @click=${leaveOut}>
              Leave it out<span class="hidden-words">: ${notes.label}</span>
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

function drawGone(gone: readonly string[]): TemplateResult | typeof nothing {
  if (gone.length === 0) return nothing;
  return html`<hr-notice>
    <span>
      What was about it went with it; Undo brings everything back:
      <ul>
        ${gone.map((each) => html`<li>${each}</li>`)}
      </ul>
    </span>
  </hr-notice>`;
}

function isSmall(item: z.ZodType): boolean {
  const fields = fieldsOf(item);
  if (fields.length > MOST_IN_A_ROW) return false;
  return (
    fields.every(([, field]) => {
      const kind = notesOf(field)?.kind;
      return kind !== undefined && !['group', 'list', 'variants'].includes(kind);
    }) && notesOf(item)?.kind !== 'variants'
  );
}

function drawTicks(
  form: Form,
  notes: FieldNotes | undefined,
  about: FieldNotes,
  parts: PathParts,
  value: unknown,
): TemplateResult {
  const path = formatPath(parts);
  return html`<hr-several-field
    data-path=${path}
    .notes=${notes}
    .value=${value}
    .options=${optionsFor(form.scenario, about, parts)}
    .problems=${problemsAt(form, path)}
    @value-change=${(event: CustomEvent<unknown>) => form.edit(path, event.detail)}
  ></hr-several-field>`;
}
