import { html, type TemplateResult } from 'lit';
import { FieldElement } from './field-element.ts';

/** A date of the calendar. */
export class DateField extends FieldElement {
  private readonly onInput = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    this.emit(event.currentTarget.value || (this.notes.optional ? undefined : ''));
  };

  override render(): TemplateResult {
    return this.framed(html`<input
      id="control"
      type="date"
      aria-describedby=${this.describedBy}
      aria-invalid=${this.invalid}
      .value=${typeof this.value === 'string' ? this.value : ''}
      @change=${this.onInput}
    />`);
  }
}

customElements.define('hr-date-field', DateField);
