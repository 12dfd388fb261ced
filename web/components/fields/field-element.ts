import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FieldNotes } from '../../../models/fields/notes.ts';
import type { Problem } from '../../../models/scenario/problem.ts';
import { base } from '../../theme/base.ts';
import { buttons } from '../../theme/buttons.ts';
import { controls } from '../../theme/controls.ts';
import { problemWords } from '../../words/problem.ts';
import { fieldStyles } from './field-styles.ts';

/** What every field has: its description, its value, what is wrong with it; and the one event that it emits. */
export abstract class FieldElement extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [base, buttons, controls, fieldStyles];
  static override properties: PropertyDeclarations = {
    notes: { attribute: false },
    value: { attribute: false },
    problems: { attribute: false },
    compact: { type: Boolean, reflect: true },
  };

  declare notes: FieldNotes;
  declare value: unknown;
  declare problems: readonly Problem[];
  /** Label above the control and no help: for fields in a row. */
  declare compact: boolean;

  constructor() {
    super();
    this.notes = { label: '', kind: 'text' };
    this.problems = [];
    this.compact = false;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.toggleAttribute('wrong', this.problems.length > 0);
  }

  /** Tells the form that the reader gave another value; undefined leaves the input out. */
  protected emit(value: unknown): void {
    this.dispatchEvent(new CustomEvent('value-change', { detail: value }));
  }

  /** For `aria-describedby` of the control: help first, then what is wrong. */
  protected get describedBy(): string {
    return [this.notes.help ? 'help' : '', this.problems.length > 0 ? 'problems' : '']
      .filter(Boolean)
      .join(' ');
  }

  protected get invalid(): 'true' | 'false' {
    return this.problems.length > 0 ? 'true' : 'false';
  }

  /** The control between its label and what is wrong with it. */
  protected framed(control: TemplateResult): TemplateResult {
    return html`<div class="field">
      <div class="words">
        <label for="control">${this.notes.label}</label>
        ${this.notes.optional ? html`<span class="optional">may be left out</span>` : nothing}
        ${this.notes.help ? html`<p class="help" id="help">${this.notes.help}</p>` : nothing}
      </div>
      <div>${control}<slot></slot></div>
      ${this.problemList()}
    </div>`;
  }

  protected problemList(): TemplateResult | typeof nothing {
    if (this.problems.length === 0) return nothing;
    return html`<ul class="problems" id="problems">
      ${this.problems.map((problem) => html`<li>${problemWords(problem)}</li>`)}
    </ul>`;
  }
}
