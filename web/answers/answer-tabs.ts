import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import { addressOf } from '../app/routes.ts';
import { base } from '../theme/base.ts';
import { ANSWER_KINDS, answerTitle } from './answer-kinds.ts';

/** The four questions, each a page of its own. */
export class AnswerTabs extends LitElement {
  static override properties = { scenarioId: {}, current: {}, question: { attribute: false } };
  static override styles = [
    base,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        border-bottom: 1px solid var(--line-strong);
        list-style: none;
      }
      a {
        display: inline-flex;
        align-items: center;
        min-height: 2.75rem;
        padding: 0 var(--space-4);
        border-bottom: 3px solid transparent;
        color: var(--ink);
        font-weight: 550;
        text-decoration: none;
      }
      a:hover {
        background: var(--surface-2);
      }
      a[aria-current] {
        border-color: var(--accent);
        color: var(--accent);
      }
      /* A see-through border is drawn where the reader's own colours are forced: it would mark all four. */
      @media (forced-colors: active) {
        a:not([aria-current]) {
          border-color: Canvas;
        }
      }
    `,
  ];

  declare scenarioId: string;
  declare current: AnalysisKind;
  /** What is being asked on the current one. */
  declare question: unknown;

  override render(): TemplateResult {
    return html`<nav aria-label="Questions">
      <ul>
        ${ANSWER_KINDS.map(
          ({ kind, label }) =>
            html`<li>
              <a
                href=${addressOf({ page: 'answers', id: this.scenarioId, kind })}
                aria-current=${kind === this.current ? 'page' : nothing}
                >${kind === this.current ? answerTitle({ kind, question: this.question }) : label}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }
}

customElements.define('hr-answer-tabs', AnswerTabs);
