import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerEntry } from '../api/answers.ts';
import { addressOf } from '../app/routes.ts';
import { base } from '../theme/base.ts';
import { whenWords } from '../words/dates.ts';
import { answerTitle } from './answer-kinds.ts';

/** Answers in sight; older ones are folded away. */
const SHOWN = 8;

const STATUS: Record<AnswerEntry['status'], string> = {
  queued: 'waiting for its turn',
  running: 'under way',
  done: 'answered',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** Answers of one scenario, the newest first, each leading to its page. */
export class EarlierAnswers extends LitElement {
  static override properties = { answers: { attribute: false }, from: {} };
  static override styles = [
    base,
    css`
      h2 {
        font-size: var(--text-m);
      }
      ul {
        margin: var(--space-2) 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: var(--space-3) 0;
        border-top: 1px solid var(--line);
        font-size: var(--text-s);
      }
      li:first-child {
        border-top: 0;
      }
      li > a {
        display: inline-block;
        padding-block: var(--space-1);
      }
      p {
        margin-top: var(--space-1);
      }
      summary {
        padding-top: var(--space-3);
        border-top: 1px solid var(--line);
        cursor: pointer;
        font-size: var(--text-s);
      }
    `,
  ];

  declare answers: readonly AnswerEntry[];
  /** The scenario to go back to. */
  declare from: string | undefined;

  constructor() {
    super();
    this.answers = [];
  }

  private entry(answer: AnswerEntry): TemplateResult {
    const { id, status, headline, requestedAt, scenarios } = answer;
    const { scenarioVersion } = scenarios[0];
    const version = scenarioVersion === null ? 'unsaved draft' : `version ${scenarioVersion}`;
    return html`<li>
      <a href=${addressOf({ page: 'answer', id, from: this.from })}
        >${answerTitle(answer)}<span class="hidden-words">, ${whenWords(requestedAt)}</span></a
      >
      <span class="soft">· ${STATUS[status]} · ${version} · ${whenWords(requestedAt)}</span>
      ${headline ? html`<p>${headline}</p>` : nothing}
    </li>`;
  }

  private list(): TemplateResult {
    const [newest, older] = [this.answers.slice(0, SHOWN), this.answers.slice(SHOWN)];
    return html`<ul>
        ${newest.map((each) => this.entry(each))}
      </ul>
      ${
        older.length > 0
          ? html`<details>
              <summary>Older answers (${older.length})</summary>
              <ul>${older.map((each) => this.entry(each))}</ul>
            </details>`
          : nothing
      }`;
  }

  override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">Earlier answers of this scenario</h2>
      ${
        this.answers.length > 0
          ? this.list()
          : html`<p class="soft small">There is none yet. Every answer is kept here, with the question.</p>`
      }
    </section>`;
  }
}

customElements.define('hr-earlier-answers', EarlierAnswers);
