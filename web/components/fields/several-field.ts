import { css, html, nothing, type TemplateResult } from 'lit';
import type { Option } from './choice-field.ts';
import { FieldElement } from './field-element.ts';

/** Some of several, by name: a list of ids, drawn as boxes to tick. */
export class SeveralField extends FieldElement {
  static override properties = { options: { attribute: false } };
  static override styles = [
    ...FieldElement.styles,
    css`
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-width: 0;
      }
      legend {
        padding: 0;
      }
      .boxes {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
        gap: var(--space-2) var(--space-4);
        margin-top: var(--space-2);
      }
      .boxes label {
        display: flex;
        gap: var(--space-2);
        align-items: start;
        font-weight: 400;
        min-width: 0;
        font-size: var(--text-s);
        overflow-wrap: anywhere;
      }
      .boxes input {
        flex: none;
      }
    `,
  ];

  declare options: readonly Option[];

  constructor() {
    super();
    this.options = [];
  }

  private readonly onChange = (event: Event): void => {
    const box = event.currentTarget;
    if (!(box instanceof HTMLInputElement)) return;
    const now = this.chosen.filter((id) => id !== box.value);
    this.emit(box.checked ? [...now, box.value] : now);
  };

  private get chosen(): string[] {
    return Array.isArray(this.value) ? this.value.filter((id) => typeof id === 'string') : [];
  }

  override render(): TemplateResult {
    const chosen = this.chosen;
    const strange = chosen.filter((each) => !this.options.some(({ id }) => id === each));
    const options = [...this.options, ...strange.map((id) => ({ id, label: `${id} (not there)` }))];
    return html`<fieldset aria-describedby=${this.describedBy}>
      <legend>${this.notes.label}</legend>
      ${this.notes.help ? html`<p class="help" id="help">${this.notes.help}</p>` : nothing}
      <div class="boxes">
        ${options.map(
          ({ id, label }) =>
            html`<label
              ><input type="checkbox" value=${id} .checked=${chosen.includes(id)} @change=${this.onChange} />${label}</label
            >`,
        )}
      </div>
      ${this.problemList()}
    </fieldset>`;
  }
}

customElements.define('hr-several-field', SeveralField);
