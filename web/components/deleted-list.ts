import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { DeletedScenario } from '../api/scenarios.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { whenWords } from '../words/dates.ts';
import { scenarioName } from '../words/scenario-name.ts';

/** Deleted scenarios, folded away. Emits `restore` with one of them. */
export class DeletedList extends LitElement {
  static override properties = { scenarios: { attribute: false } };
  static override styles = [
    base,
    buttons,
    css`
      details {
        margin-top: var(--space-5);
      }
      summary {
        cursor: pointer;
        font-weight: 550;
      }
      ul {
        margin: var(--space-3) 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-4);
        padding: var(--space-2) 0;
        border-top: 1px solid var(--line);
      }
      .name {
        flex: 1 1 16rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare scenarios: readonly DeletedScenario[];

  constructor() {
    super();
    this.scenarios = [];
  }

  private restore(scenario: DeletedScenario): void {
    this.dispatchEvent(new CustomEvent('restore', { detail: scenario }));
  }

  override render(): TemplateResult | typeof nothing {
    if (this.scenarios.length === 0) return nothing;
    return html`<details class="card">
      <summary>Deleted scenarios (${this.scenarios.length})</summary>
      <ul>
        ${this.scenarios.map(
          (scenario) =>
            html`<li>
              <span class="name">${scenarioName(scenario.name)}</span>
              <span class="soft small">Deleted ${whenWords(scenario.deletedAt)}</span>
              <button @click=${() => this.restore(scenario)}
                >Restore<span class="hidden-words"> ${scenarioName(scenario.name)}</span></button
              >
            </li>`,
        )}
      </ul>
    </details>`;
  }
}

customElements.define('hr-deleted-list', DeletedList);
