import { html, nothing, type TemplateResult } from 'lit';
import '../components/fields/choice-field.ts';
import '../components/fields/date-field.ts';
import '../components/fields/number-field.ts';
import '../components/fields/quantity-field.ts';
import '../components/fields/switch-field.ts';
import '../components/fields/text-field.ts';
import '../components/origin-note.ts';
import type { FieldNotes } from '../../models/fields/notes.ts';
import { formatPath, getAt, type PathParts } from '../../models/scenario/path.ts';
import { originOf } from '../state/origin.ts';
import { splitQuantity } from '../state/quantity-parts.ts';
import { drawPath } from './draw-path.ts';
import { type Form, problemsWithin } from './form.ts';
import { optionsFor } from './options-for.ts';

/** Characters from which words get a box of several lines. */
const LONG_TEXT = 120;

/** One input: the field for its kind, with where its figure comes from. */
export function drawLeaf(
  form: Form,
  notes: FieldNotes,
  parts: PathParts,
  compact = false,
): TemplateResult {
  const path = formatPath(parts);
  const value = getAt(form.values, parts);
  const problems = problemsWithin(form, path);
  // An event carries null where it was given undefined: the input is left out.
  const change = (event: CustomEvent<unknown>) => form.edit(path, event.detail ?? undefined);
  // In a row there is room for a source that is given, not for telling each time that none is.
  const isTold = !compact || splitQuantity(value).source !== undefined;
  const origin = isTold ? drawOrigin(form, notes, value) : nothing;
  switch (notes.kind) {
    case 'quantity':
      return html`<hr-quantity-field
        data-path=${path}
        .notes=${form.notesFor(notes, parts)}
        .value=${value}
        .problems=${problems}
        ?compact=${compact}
        @value-change=${change}
        >${origin}</hr-quantity-field
      >`;
    case 'number':
      return html`<hr-number-field
        data-path=${path}
        .notes=${form.notesFor(notes, parts)}
        .value=${value}
        .taken=${form.takenFor(notes, parts)}
        .problems=${problems}
        ?compact=${compact}
        @value-change=${change}
        >${origin}</hr-number-field
      >`;
    case 'switch':
      return html`<hr-switch-field
        data-path=${path}
        .notes=${notes}
        .value=${value}
        .problems=${problems}
        ?compact=${compact}
        @value-change=${change}
        >${origin}</hr-switch-field
      >`;
    case 'date':
      return html`<hr-date-field
        data-path=${path}
        .notes=${notes}
        .value=${value}
        .problems=${problems}
        ?compact=${compact}
        @value-change=${change}
      ></hr-date-field>`;
    case 'path':
      return drawPath(form, notes, parts);
    case 'choice':
      return html`<hr-choice-field
        data-path=${path}
        .notes=${notes}
        .value=${value}
        .options=${optionsFor(form.scenario, notes, parts)}
        .problems=${problems}
        ?compact=${compact}
        @value-change=${change}
        >${origin}</hr-choice-field
      >`;
    default:
      return html`<hr-text-field
        data-path=${path}
        .notes=${notes}
        .value=${value}
        .problems=${problems}
        ?compact=${compact}
        ?long=${typeof value === 'string' && value.length > LONG_TEXT}
        @value-change=${change}
      ></hr-text-field>`;
  }
}

function drawOrigin(
  form: Form,
  notes: FieldNotes,
  value: unknown,
): TemplateResult | typeof nothing {
  const origin = originOf(notes, value, form.evidence);
  if (origin.kind === 'none') return nothing;
  const keys = 'keys' in origin ? origin.keys : [];
  const facts = keys.flatMap((key) => form.evidence.get(key) ?? []);
  return html`<hr-origin-note
    .origin=${origin}
    .evidence=${facts}
    .label=${notes.label}
  ></hr-origin-note>`;
}
