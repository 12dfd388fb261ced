import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { bySection } from './by-section.ts';
import './grounding-table.ts';
import type { NamedGrounding } from './grounding-table.ts';
import { judgedInputs } from './judged-inputs.ts';
import './judged-list.ts';
import { trustStyles } from './trust-styles.ts';

/** What no publication says: counted for each scenario, listed by section, with the inputs that start so. */
export class JudgementView extends LitElement {
  static override properties = {
    scenarios: { attribute: false },
    from: {},
    chosen: { state: true },
  };
  static override styles = [
    base,
    controls,
    trustStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      label {
        display: grid;
        gap: var(--space-1);
        max-width: 22rem;
        margin-bottom: var(--space-3);
        font-size: var(--text-s);
      }
      dl {
        display: grid;
        grid-template-columns: minmax(6rem, auto) minmax(0, 1fr);
        gap: var(--space-2) var(--space-5);
        margin: 0;
        font-size: var(--text-s);
      }
      dt {
        font-weight: 550;
      }
      dd {
        margin: 0;
      }
    `,
  ];

  declare scenarios: readonly NamedGrounding[];
  /** Id of the scenario that the reader came from. */
  declare from: string | undefined;
  declare private chosen: string | undefined;

  constructor() {
    super();
    this.scenarios = [];
  }

  private readonly choose = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) this.chosen = event.currentTarget.value;
  };

  private figures(): TemplateResult | typeof nothing {
    const wanted = this.chosen ?? this.from;
    const shown = this.scenarios.find(({ id }) => id === wanted) ?? this.scenarios[0];
    if (!shown) return nothing;
    return html`<div>
      <label
        >Judged and fitted figures of
        <select @change=${this.choose}>
          ${this.scenarios.map(
            ({ id, name }) =>
              html`<option value=${id} .selected=${id === shown.id}>${name}</option>`,
          )}
        </select>
      </label>
      <hr-judged-list .figures=${shown.grounding.judged}></hr-judged-list>
    </div>`;
  }

  override render(): TemplateResult {
    const inputs = judgedInputs();
    return html`${
      this.scenarios.length > 0
        ? html`<hr-grounding-table .scenarios=${this.scenarios}></hr-grounding-table>`
        : nothing
    }
      ${this.figures()}
      <details>
        <summary>The ${inputs.length} inputs that start from a judgement in any new scenario</summary>
        <dl>
          ${bySection(inputs).map(
            ([section, own]) =>
              html`<dt>${section}</dt>
                <dd>${own.map(({ label }) => label).join('; ')}</dd>`,
          )}
        </dl>
      </details>`;
  }
}

customElements.define('hr-judgement-view', JudgementView);
