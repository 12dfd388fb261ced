import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../components/fields/several-field.ts';
import type { Option } from '../components/fields/choice-field.ts';

/** Which scenarios a question is asked of besides the one that is open. Emits `pick` with their keys. */
export class ScenarioPicker extends LitElement {
  static override properties = {
    options: { attribute: false },
    chosen: { attribute: false },
    most: { type: Number },
  };

  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  declare options: readonly Option[];
  declare chosen: readonly string[];
  declare most: number;

  constructor() {
    super();
    this.options = [];
    this.chosen = [];
    this.most = 1;
  }

  private pick(keys: unknown): void {
    this.dispatchEvent(new CustomEvent('pick', { detail: keys }));
  }

  override render(): TemplateResult | typeof nothing {
    if (this.most === 0) return nothing;
    return html`<hr-several-field
      .notes=${{ kind: 'list', label: 'Beside', help: `Choose one to ${this.most}. They are set against the scenario that is open; where it is chosen as saved, everything is set against that.` }}
      .value=${this.chosen}
      .options=${this.options}
      @value-change=${({ detail }: CustomEvent<unknown>) => this.pick(detail)}
    ></hr-several-field>`;
  }
}

customElements.define('hr-scenario-picker', ScenarioPicker);
