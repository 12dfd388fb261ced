import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { WHAT_IFS, withWhatIf } from '../../models/scenario/what-ifs/index.ts';
import type { WhatIf } from '../../models/scenario/what-ifs/what-if.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

/** Things that may happen to any service, each compared or added with one click. Emits `compare` and `add` with its id. */
export class WhatIfList extends LitElement {
  static override properties = {
    scenario: { attribute: false },
    busy: { type: Boolean },
    added: { state: true },
  };
  static override styles = [
    base,
    buttons,
    css`
      .card {
        margin-top: var(--space-5);
      }
      h2 {
        font-size: var(--text-l);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) 0;
        border-top: 1px solid var(--line);
      }
      li:first-child {
        border-top: 0;
      }
      .name {
        font-weight: 550;
      }
      .does {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      @media (max-width: 40rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  declare scenario: Scenario;
  declare busy: boolean;
  /** The label of what was added last. */
  declare private added: string;

  constructor() {
    super();
    this.busy = false;
    this.added = '';
  }

  private tell(event: 'compare' | 'add', { id, label }: WhatIf): void {
    if (event === 'add') this.added = label;
    this.dispatchEvent(new CustomEvent(event, { detail: id }));
  }

  private item(whatIf: WhatIf): TemplateResult {
    const { label, help } = whatIf;
    const changed = withWhatIf(this.scenario, whatIf.id);
    const refused = changed.problems.map(({ rule, remedy }) => `It ${rule}; ${remedy}.`).join(' ');
    return html`<li>
      <div>
        <p class="name">${label}</p>
        <p class="small soft">${refused || help}</p>
      </div>
      ${
        changed.ok
          ? html`<div class="does">
              <button
                aria-disabled=${this.busy ? 'true' : 'false'}
                aria-label="Compare: ${label}"
                @click=${() => this.busy || this.tell('compare', whatIf)}
              >
                Compare
              </button>
              <button aria-label="Add to my scenario: ${label}" @click=${() => this.tell('add', whatIf)}>
                Add to my scenario
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.scenario) return nothing;
    return html`<section class="card" aria-labelledby="what-ifs">
      <h2 id="what-ifs">What if …</h2>
      <p class="small soft">Each sets the scenario as it stands against itself with the what-if, asked as above.</p>
      <p class="small" role="status">
        ${this.added ? html`Added to the scenario’s dated changes: ${this.added}. It is not saved yet.` : nothing}
      </p>
      <ul>
        ${WHAT_IFS.map((whatIf) => this.item(whatIf))}
      </ul>
    </section>`;
  }
}

customElements.define('hr-what-if-list', WhatIfList);
