import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { pairsMade } from '../../models/checks/pair-counts.ts';
import type { Checks } from '../api/checks.ts';
import type { Evidence } from '../api/evidence.ts';
import { base } from '../theme/base.ts';
import './pair-table.ts';
import './theory-table.ts';
import { trustStyles } from './trust-styles.ts';

/** Whether tables start open: not on a phone, where they are long. */
const isWide = () => matchMedia('(min-width: 64rem)').matches;

/** Both tables of checks: theory, where it was compared here, and published figures and others. */
export class ChecksView extends LitElement {
  static override properties = {
    checks: { attribute: false },
    evidence: { attribute: false },
  };
  static override styles = [
    base,
    trustStyles,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      section {
        gap: var(--space-2);
      }
      h3 {
        font-size: var(--text-l);
      }
    `,
  ];

  declare checks: Checks;
  declare evidence: ReadonlyMap<string, Evidence>;

  private theory({ theory, mostStandardErrors, status }: Checks): TemplateResult {
    return html`<section aria-labelledby="theory">
      <h3 id="theory">Against theory</h3>
      <p class="soft">
        Some services are simple enough for mathematics to say exactly how they behave: how long people wait where
        cases arrive by chance, how many are open, how many posts are filled. The same engine that plans a council
        must give those answers.
      </p>
      ${
        theory.length === 0
          ? html`<p>
              ${status === 'running' ? 'Under way on this machine.' : 'Not compared on this machine yet: press “Check it here”.'}
            </p>`
          : html`<details ?open=${isWide()}>
              <summary>The ${theory.length} comparisons</summary>
              <hr-theory-table .checks=${theory} .mostStandardErrors=${mostStandardErrors}></hr-theory-table>
            </details>`
      }
    </section>`;
  }

  private pairs({ pairs, pairsFrom }: Checks): TemplateResult {
    return html`<section aria-labelledby="pairs">
      <h3 id="pairs">Against published figures, and others</h3>
      <p class="soft">
        What has been counted elsewhere, put in as it was published, must lead to what was counted with it. Some figures
        are our own arithmetic from published ones, or a target of ours, and say so.
        ${
          pairsFrom === 'here'
            ? 'These were made on this machine.'
            : 'These were reviewed before this version was shipped; a check here makes them anew.'
        }
      </p>
      <p class="soft">
        ${pairsMade(pairs)} No prediction of the model has been set beside the years that came after it yet.
      </p>
      <details ?open=${isWide()}>
        <summary>The ${pairs.length} figures</summary>
        <hr-pair-table .pairs=${pairs} .evidence=${this.evidence}></hr-pair-table>
      </details>
    </section>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.checks) return nothing;
    return html`${this.theory(this.checks)} ${this.pairs(this.checks)}`;
  }
}

customElements.define('hr-checks-view', ChecksView);
