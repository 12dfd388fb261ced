import { html, nothing, type TemplateResult } from 'lit';
import { percent } from '../../words/numbers.ts';
import { FieldElement } from './field-element.ts';
import { NumberBox } from './number-box.ts';
import { limitsOf, unitOf } from './unit-words.ts';

/** A plain number with its unit, or with what it takes where it is left empty. */
export class NumberField extends FieldElement {
  static override properties = { taken: { attribute: false } };

  /** What stands for the field where it is left empty; undefined where nothing does. */
  declare taken: unknown;
  private readonly box = new NumberBox();

  private readonly onInput = (event: InputEvent): void => {
    if (event.currentTarget instanceof HTMLInputElement) {
      this.emit(this.box.type(event.currentTarget.value));
    }
  };

  /** The unit; of a share what it is in per cent; of an empty field what is taken instead. */
  private beside(): TemplateResult | string {
    const { value, taken, notes } = this;
    const isShare = notes.unit === 'share';
    if (value === undefined && typeof taken === 'number') {
      const words = isShare ? `${taken} (${percent(taken)})` : taken.toLocaleString('en-GB');
      return [`if left empty: ${words}`, isShare ? '' : unitOf(notes)].filter(Boolean).join(' ');
    }
    return isShare && typeof value === 'number'
      ? html`<span class="also">= ${percent(value)}</span>`
      : unitOf(notes);
  }

  override render(): TemplateResult {
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
        >${this.beside()}</span
      >
    </div>`);
  }
}

customElements.define('hr-number-field', NumberField);
