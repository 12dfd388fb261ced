import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import './evidence-fact.ts';
import type { LibraryStandard } from '../../models/standards/library/library-standard.ts';
import type { Evidence } from '../api/evidence.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { controls } from '../theme/controls.ts';

/** The choice of a published standard, with what it covers and where it stands. Emits `choose` with it. */
export class StandardPicker extends LitElement {
  static override properties = {
    standards: { attribute: false },
    evidence: { attribute: false },
    inUse: {},
    looked: { state: true },
  };
  static override styles = [
    base,
    buttons,
    controls,
    css`
      :host {
        margin-bottom: var(--space-5);
        padding: var(--space-4);
        border-radius: var(--radius-s);
        background: var(--surface-2);
      }
      :host,
      .about {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        justify-items: start;
      }
      label {
        display: grid;
        gap: var(--space-1);
        width: 100%;
      }
      ul {
        margin: 0;
        padding-left: 1.1rem;
      }
      details {
        width: 100%;
      }
      summary {
        min-height: 1.75rem;
        color: var(--accent);
        cursor: pointer;
      }
      .sources {
        display: grid;
        gap: var(--space-3);
        margin-top: var(--space-2);
      }
    `,
  ];

  declare standards: readonly LibraryStandard[];
  declare evidence: ReadonlyMap<string, Evidence>;
  /** Id of the one that the scenario is held to; empty where it is none of them. */
  declare inUse: string;
  /** Id of the one that is being looked at. */
  declare private looked: string;

  constructor() {
    super();
    this.standards = [];
    this.evidence = new Map();
    this.inUse = '';
    this.looked = '';
  }

  private readonly look = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) this.looked = event.currentTarget.value;
  };

  private about(standard: LibraryStandard): TemplateResult {
    const facts = standard.sources.flatMap((key) => this.evidence.get(key) ?? []);
    return html`<div class="about small">
      <p>${standard.summary}</p>
      <ul>
        ${standard.tests.map(({ label }) => html`<li>${label}</li>`)}
      </ul>
      <p class="soft">${standard.limits}</p>
      <details>
        <summary>Sources: ${standard.sources.join(', ')}</summary>
        <div class="sources">
          ${facts.map((fact) => html`<hr-evidence-fact .fact=${fact}></hr-evidence-fact>`)}
        </div>
      </details>
      <button
        class="primary"
        aria-disabled=${standard.id === this.inUse ? 'true' : 'false'}
        @click=${() => standard.id !== this.inUse && this.dispatchEvent(new CustomEvent('choose', { detail: standard }))}
      >
        ${standard.id === this.inUse ? 'In use' : 'Use this standard'}
      </button>
      <p class="soft">It takes the place of the tests below; Undo brings them back.</p>
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.standards.length === 0) return nothing;
    const looked = this.standards.find(({ id }) => id === this.looked);
    return html`<label
        >Use a published standard
        <select @change=${this.look}>
          <option value="">choose…</option>
          ${this.standards.map(
            ({ id, name }) =>
              html`<option value=${id} .selected=${id === this.looked}>${name}</option>`,
          )}
        </select>
      </label>
      ${looked ? this.about(looked) : nothing}`;
  }
}

customElements.define('hr-standard-picker', StandardPicker);
