import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import './notice.ts';
import type { OriginOfRun } from '../state/origin-of-run.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

/** Says where a run is of something else than the scenario that it leads back to. Emits `keep` to have what was run as a scenario. */
export class AsRunNotice extends LitElement {
  static override properties = { origin: { attribute: false } };
  static override styles = [
    base,
    buttons,
    css`
      hr-notice {
        margin-bottom: var(--space-5);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare origin: OriginOfRun | null;

  constructor() {
    super();
    this.origin = null;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.origin || this.origin.isAsRun) return nothing;
    return html`<hr-notice>
      <span>
        ${
          this.origin.scenarioId === undefined
            ? 'No saved scenario is known for this run. What was run is kept with it.'
            : 'The scenario as it stands now is not what was run here: it has been changed since, or the run was of changes that are not saved in it.'
        }
      </span>
      <button @click=${() => this.dispatchEvent(new CustomEvent('keep'))}>Open what was run as a new scenario</button>
    </hr-notice>`;
  }
}

customElements.define('hr-as-run-notice', AsRunNotice);
