import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../app/routes.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';

export interface NavEntry {
  id: string;
  label: string;
  problems: number;
}

/** The sections of the scenario: links down the side, or a choice where there is no room. */
export class SectionNav extends LitElement {
  static override properties = {
    scenarioId: {},
    entries: { attribute: false },
    current: {},
  };
  static override styles = [
    base,
    controls,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      a {
        display: flex;
        justify-content: space-between;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius-s);
        color: var(--ink-soft);
        font-size: var(--text-s);
        text-decoration: none;
      }
      a:hover {
        background: var(--surface-2);
        color: var(--ink);
      }
      a[aria-current] {
        background: var(--accent-soft);
        color: var(--ink);
        font-weight: 600;
      }
      @media (forced-colors: active) {
        a[aria-current] {
          outline: 1px solid;
        }
      }
      .count {
        color: var(--bad);
        font-weight: 650;
      }
      .narrow {
        display: none;
      }
      @media (max-width: 64rem) {
        ul {
          display: none;
        }
        .narrow {
          display: grid;
          gap: var(--space-1);
        }
      }
    `,
  ];

  declare scenarioId: string;
  declare entries: readonly NavEntry[];
  declare current: string;

  constructor() {
    super();
    this.scenarioId = '';
    this.entries = [];
    this.current = '';
  }

  private address(section: string): string {
    return addressOf({ page: 'scenario', id: this.scenarioId, section });
  }

  private choose(event: Event): void {
    if (event.currentTarget instanceof HTMLSelectElement) {
      location.hash = this.address(event.currentTarget.value);
    }
  }

  override render(): TemplateResult {
    return html`<nav aria-label="Sections of the scenario">
      <ul>
        ${this.entries.map(
          ({ id, label, problems }) =>
            html`<li>
              <a href=${this.address(id)} aria-current=${id === this.current ? 'page' : nothing}>
                ${label}
                ${
                  problems > 0
                    ? html`<span class="count">${problems}<span class="hidden-words"> to put right</span></span>`
                    : nothing
                }
              </a>
            </li>`,
        )}
      </ul>
      <div class="narrow">
        <label for="section">Section</label>
        <select id="section" @change=${this.choose}>
          ${this.entries.map(
            ({ id, label, problems }) =>
              html`<option value=${id} .selected=${id === this.current}>
                ${label}${problems > 0 ? ` (${problems} to put right)` : ''}
              </option>`,
          )}
        </select>
      </div>
    </nav>`;
  }
}

customElements.define('hr-section-nav', SectionNav);
