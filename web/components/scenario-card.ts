import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ScenarioListing } from '../api/scenarios.ts';
import { addressOf } from '../app/routes.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { whenWords } from '../words/dates.ts';
import { scenarioName } from '../words/scenario-name.ts';

/** One scenario of the list. Emits `copy`, `export` and `remove`. */
export class ScenarioCard extends LitElement {
  static override properties = {
    scenario: { attribute: false },
    unsaved: { type: Boolean },
  };
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
      }
      article {
        display: flex;
        flex-direction: column;
        gap: var(--space-3);
      }
      h3 {
        font-size: var(--text-l);
      }
      h3 a {
        display: inline-block;
        min-height: 1.75rem;
        overflow-wrap: anywhere;
      }
      .summary {
        display: -webkit-box;
        overflow: hidden;
        color: var(--ink-soft);
        font-size: var(--text-s);
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        margin-top: auto;
      }
      .when {
        flex-basis: 100%;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .unsaved {
        color: var(--warm);
        font-weight: 600;
      }
      .open {
        margin-right: auto;
      }
    `,
  ];

  declare scenario: ScenarioListing;
  declare unsaved: boolean;

  /** Puts the cursor on the link that opens the scenario. */
  async lead(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('a')?.focus();
  }

  private tell(name: 'copy' | 'export' | 'remove'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.scenario) return nothing;
    const { id, summary, version, savedAt } = this.scenario;
    const name = scenarioName(this.scenario.name);
    const address = addressOf({ page: 'scenario', id });
    const about = html`<span class="hidden-words"> ${name}</span>`;
    return html`<article class="card">
      <h3><a href=${address}>${name}</a></h3>
      <p class="summary">${summary}</p>
      <div class="foot">
        <span class="when"
          >Version ${version}, ${whenWords(savedAt)}
          ${this.unsaved ? html`<span class="unsaved">· changes not saved yet</span>` : nothing}</span
        >
        <a class="button open" href=${address}>Open${about}</a>
        <button class="plain" @click=${() => this.tell('copy')}>Copy${about}</button>
        <button class="plain" @click=${() => this.tell('export')}>Export${about}</button>
        <button class="plain danger" @click=${() => this.tell('remove')}>Delete${about}</button>
      </div>
    </article>`;
  }
}

customElements.define('hr-scenario-card', ScenarioCard);
