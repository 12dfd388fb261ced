import { css, html, LitElement, type TemplateResult } from 'lit';
import './cap-controls.ts';
import './run-controls.ts';
import { capsOf } from '../state/caps.ts';
import type { Draft } from '../state/draft.ts';
import { lastRunSettings, type RunSettings } from '../state/run-settings.ts';
import { base } from '../theme/base.ts';
import type { CapChange } from './cap-controls.ts';

/** The caps of a scenario at hand above its sections, and Run. Emits `cap-change` and `run`. */
export class QuickPanel extends LitElement {
  static override properties = { draft: { attribute: false }, busy: { type: Boolean } };
  static override styles = [
    base,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-4) var(--space-6);
      }
      section > :first-child {
        grid-column: 1 / -1;
      }
      h2 {
        font-size: var(--text-l);
      }
      hr-run-controls {
        align-self: end;
      }
      @media (max-width: 64rem) {
        section {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  declare draft: Draft;
  /** A run is on its way to the server. */
  declare busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  private tell({ type, detail }: CustomEvent<CapChange | RunSettings>): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  override render(): TemplateResult {
    const { scenario, problems } = this.draft;
    return html`<section class="card" aria-labelledby="title">
      <div>
        <h2 id="title">Caseload caps</h2>
        <p class="soft small">
          The most that one full-time worker may hold. A cap moves pressure from workers to the waiting list: watch both.
        </p>
      </div>
      <hr-cap-controls .caps=${capsOf(scenario)} .problems=${problems} @cap-change=${this.tell}></hr-cap-controls>
      <hr-run-controls
        .settings=${lastRunSettings(localStorage)}
        .blocked=${problems.length > 0 ? 'Put right what is listed below, then run.' : ''}
        ?busy=${this.busy}
        @run=${this.tell}
      ></hr-run-controls>
    </section>`;
  }
}

customElements.define('hr-quick-panel', QuickPanel);
