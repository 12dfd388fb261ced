import { css, html, type TemplateResult } from 'lit';
import { FieldElement } from './field-element.ts';

/** On or off. */
export class SwitchField extends FieldElement {
  static override styles = [
    ...FieldElement.styles,
    css`
      .with-unit {
        min-height: 2.5rem;
      }
    `,
  ];

  private readonly onChange = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) this.emit(event.currentTarget.checked);
  };

  override render(): TemplateResult {
    return this.framed(html`<div class="with-unit">
      <input
        id="control"
        type="checkbox"
        aria-describedby=${this.describedBy}
        .checked=${this.value === true}
        @change=${this.onChange}
      />
      <span class="unit" aria-hidden="true">${this.value === true ? 'yes' : 'no'}</span>
    </div>`);
  }
}

customElements.define('hr-switch-field', SwitchField);
