import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { addressOf } from '../app/routes.ts';
import { wordsInDoubt } from '../state/words-in-doubt.ts';
import { base } from '../theme/base.ts';

/** Tests of the standard whose words say something else than what they test, and the way to put them right. */
export class WordsInDoubtNotice extends LitElement {
  static override properties = { scenarioId: {}, scenario: { attribute: false } };
  static override styles = [
    base,
    css`
      section {
        margin-bottom: var(--space-5);
        padding: var(--space-4);
        border: 1px solid var(--warm);
        border-radius: var(--radius);
        background: var(--warm-soft);
        font-size: var(--text-s);
      }
      h2 {
        font-size: var(--text-m);
      }
      ul {
        margin: var(--space-2) 0;
        padding-left: 1.1rem;
      }
    `,
  ];

  declare scenarioId: string;
  /** A scenario without problems. */
  declare scenario: Scenario;

  override render(): TemplateResult | typeof nothing {
    const found = this.scenario ? wordsInDoubt(this.scenario) : [];
    if (found.length === 0) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title">Do these tests still say what they test?</h2>
      <ul>
        ${found.map(({ label, tested }) => html`<li>“${label}” tests: ${tested}.</li>`)}
      </ul>
      <p>
        Sentences, tables and charts will call them by these words:
        <a href=${addressOf({ page: 'scenario', id: this.scenarioId, section: 'standard' })}>change the words or the threshold</a>.
      </p>
    </section>`;
  }
}

customElements.define('hr-words-in-doubt', WordsInDoubtNotice);
