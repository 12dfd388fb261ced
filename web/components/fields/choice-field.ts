import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FieldElement } from './field-element.ts';

export interface Option {
  id: string;
  label: string;
  /** Heading under which the option stands. */
  group?: string;
}

/** One of several, by name. What is there but not among them is kept and shown as such. */
export class ChoiceField extends FieldElement {
  static override properties = { options: { attribute: false } };

  declare options: readonly Option[];

  constructor() {
    super();
    this.options = [];
  }

  /** The element is told its choice before its options: where both are new, it has to be told again. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = typeof this.value === 'string' ? this.value : '';
  }

  private readonly onChange = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    this.emit(event.currentTarget.value || undefined);
  };

  private option({ id, label }: Option): TemplateResult {
    return html`<option value=${id} ?selected=${id === this.value}>${label}</option>`;
  }

  private grouped(): TemplateResult[] {
    const headings = [...new Set(this.options.map(({ group }) => group))];
    return headings.map((heading) => {
      const own = this.options
        .filter(({ group }) => group === heading)
        .map((each) => this.option(each));
      return heading === undefined
        ? html`${own}`
        : html`<optgroup label=${heading}>${own}</optgroup>`;
    });
  }

  override render(): TemplateResult {
    const value = typeof this.value === 'string' ? this.value : '';
    const isStrange = value !== '' && !this.options.some(({ id }) => id === value);
    return this.framed(html`<select
      id="control"
      aria-describedby=${this.describedBy}
      aria-invalid=${this.invalid}
      .value=${value}
      @change=${this.onChange}
    >
      ${this.notes.optional || value === '' ? html`<option value="">${this.notes.optional ? 'left out' : 'choose…'}</option>` : nothing}
      ${isStrange ? html`<option value=${value} selected>${value} (not there)</option>` : nothing}
      ${this.grouped()}
    </select>`);
  }
}

customElements.define('hr-choice-field', ChoiceField);
