import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../components/words-in-doubt.ts';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import { addressOf } from '../app/routes.ts';
import type { Draft } from '../state/draft.ts';
import { base } from '../theme/base.ts';
import { questionIntro } from './answer-kinds.ts';
import { unsavedWords } from './page-words.ts';

/** What a question is, where what it needs of the scenario is put in, and what of the scenario it is asked of. */
export class QuestionIntro extends LitElement {
  static override properties = {
    kind: {},
    question: { attribute: false },
    draft: { attribute: false },
  };
  static override styles = [
    base,
    css`
      hr-words-in-doubt {
        display: block;
        margin-top: var(--space-4);
      }
    `,
  ];

  declare kind: AnalysisKind;
  declare question: unknown;
  declare draft: Draft;

  private link(words: string, section?: string): TemplateResult {
    const address = addressOf({ page: 'scenario', id: this.draft.id, section });
    return html`<a href=${address}>${words}</a>`;
  }

  /** Where the scenario is told what the question turns on. */
  private hint(): TemplateResult | undefined {
    switch (this.kind) {
      case 'find':
      case 'sensitivity':
        return html`The tests to choose from are those of the scenario’s standard:
          ${this.link('add or change a test', 'standard')}, such as of waits, and come back.`;
      case 'compare':
        return this.draft.dirty
          ? undefined
          : html`To cost a reform of your own, ${this.link('change the scenario')} to what it would be, from a date on
              if need be, and come back without saving: it can then be set beside itself as saved. Or copy the scenario,
              change the copy, and set the two beside each other.`;
      default:
        return undefined;
    }
  }

  override render(): TemplateResult {
    const { draft, kind, question } = this;
    const hint = this.hint();
    return html`<p>${questionIntro({ kind, question })}</p>
      ${hint ? html`<p class="soft small">${hint}</p>` : nothing}
      ${draft.dirty ? html`<p class="soft small">${unsavedWords(draft)}</p>` : nothing}
      ${
        draft.problems.length === 0
          ? html`<hr-words-in-doubt .scenarioId=${draft.id} .scenario=${draft.scenario}></hr-words-in-doubt>`
          : nothing
      }`;
  }
}

customElements.define('hr-question-intro', QuestionIntro);
