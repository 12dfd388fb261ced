import { html, nothing, type TemplateResult } from 'lit';
import { percent } from '../../words/numbers.ts';
import { FieldElement } from './field-element.ts';
import { NumberBox } from './number-box.ts';
import { limitsOf, unitOf } from './unit-words.ts';

/** A plain number with its unit. */
export class NumberField extends FieldElement {
  private readonly box = new NumberBox();

  private readonly onInput = (event: InputEvent): void => {
    if (event.currentTarget instanceof HTMLInputElement) {
      this.emit(this.box.type(event.currentTarget.value));
    }
  };

  override render(): TemplateResult {
    const isShare = this.notes.unit === 'share' && typeof this.value === 'number';
    return this.framed(html`<div class="with-unit">
      <input
        id="control"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        title=${limitsOf(this.notes) || nothing}
        aria-describedby=${`unit ${this.describedBy}`}
        aria-invalid=${this.invalid}
        .value=${this.box.shows(this.value)}
        @input=${this.onInput}
      />
      <span class="unit" id="unit"
        >${isShare ? html`<span class="also">= ${percent(Number(this.value))}</span>` : unitOf(this.notes)}</span
      >
    </div>`);
  }
}

customElements.define('hr-number-field', NumberField);
