import { html, type TemplateResult } from 'lit';
import { FieldElement } from './field-element.ts';

/** Words: a line, or several where there may be many. Emptied, an optional one is left out. */
export class TextField extends FieldElement {
  static override properties = { long: { type: Boolean } };

  declare long: boolean;

  constructor() {
    super();
    this.long = false;
  }

  private readonly onInput = (event: InputEvent): void => {
    const box = event.currentTarget;
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return;
    this.emit(box.value === '' && this.notes.optional ? undefined : box.value);
  };

  override render(): TemplateResult {
    const words = typeof this.value === 'string' ? this.value : '';
    return this.framed(
      this.long
        ? html`<textarea
            id="control"
            rows="5"
            aria-describedby=${this.describedBy}
            aria-invalid=${this.invalid}
            .value=${words}
            @input=${this.onInput}
          ></textarea>`
        : html`<input
            id="control"
            type="text"
            autocomplete="off"
            aria-describedby=${this.describedBy}
            aria-invalid=${this.invalid}
            .value=${words}
            @input=${this.onInput}
          />`,
    );
  }
}

customElements.define('hr-text-field', TextField);
