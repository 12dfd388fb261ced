import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../answers/plain-answer.ts';
import '../components/connection-notice.ts';
import '../components/notice.ts';
import '../components/older-engine.ts';
import '../components/run-progress.ts';
import type { Answer } from '../../models/analysis/analysis.ts';
import { AnswerController } from '../answers/answer-controller.ts';
import { answerTitle, questionOf } from '../answers/answer-kinds.ts';
import { ANSWER_VIEWS } from '../answers/answer-views.ts';
import { askedWords, questionWords } from '../answers/question-words.ts';
import { type Tried, unitOfRange } from '../answers/unit-of-range.ts';
import { type AnswerRead, answerAddress } from '../api/answers.ts';
import { addressOf } from '../app/routes.ts';
import { FocusController } from '../state/focus-controller.ts';
import { ReconnectionController } from '../state/reconnection-controller.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { facts } from '../theme/facts.ts';
import { scenarioName } from '../words/scenario-name.ts';

/** One answer: what was asked, how far it is, and what was found. It can be left and come back to. */
export class AnswerPage extends LitElement {
  static override properties = { answerId: {}, from: {} };
  static override styles = [
    base,
    buttons,
    facts,
    css`
      .top {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: var(--space-3) var(--space-5);
        margin-bottom: var(--space-4);
      }
      .note,
      hr-notice,
      details {
        margin-bottom: var(--space-5);
      }
      hr-run-progress {
        margin-bottom: var(--space-3);
      }
      summary {
        cursor: pointer;
        font-weight: 550;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
        margin-top: var(--space-3);
      }
      /* The first sheet is for what was found, which says in its first sentence what was asked. */
      @media print {
        :host {
          display: flex;
          flex-direction: column;
        }
        details {
          order: 1;
          margin: var(--space-4) 0 0;
        }
        .top {
          margin-bottom: var(--space-3);
        }
        details {
          break-inside: avoid;
        }
        /* As running words, for which there is most often room on a sheet that has been begun. */
        dl,
        dl > div,
        dt,
        dd {
          display: inline;
        }
        dt::after {
          content: ': ';
        }
        dl > div:not(:last-child)::after {
          content: ' · ';
        }
      }
    `,
  ];

  declare answerId: string;
  declare from: string | undefined;
  private readonly following = new AnswerController(this);

  constructor() {
    super();
    new FocusController(this);
    new ReconnectionController(this, () => {
      this.following.fault = '';
      this.requestUpdate();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answerId')) this.following.follow(this.answerId);
    const { read } = this.following;
    const names = read?.scenarios.map(({ name }) => scenarioName(name)).join(', ');
    document.title = read ? `${answerTitle(read)}: ${names} · Headroom` : 'Answer · Headroom';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.answerId) this.following.follow(this.answerId);
  }

  /** The scenario that the answer belongs to, where it is still known. */
  private scenarioOf(read: AnswerRead | null): string | undefined {
    return this.from ?? read?.scenarios[0]?.scenarioId ?? undefined;
  }

  private status(): TemplateResult | typeof nothing {
    const { stage, fault, counted, cancelling } = this.following;
    if (stage === 'failed') return html`<hr-notice tone="bad">${fault}</hr-notice>`;
    if (stage === 'cancelled') {
      return html`<hr-notice
        >This answer was cancelled${counted.total > 0 ? ` after ${counted.done.toLocaleString('en-GB')} futures` : ''}.</hr-notice
      >`;
    }
    if (stage === 'done') return nothing;
    return html`${fault ? html`<hr-notice tone="bad">${fault}</hr-notice>` : nothing}
      <hr-run-progress
        what="answer"
        .done=${counted.done}
        .total=${counted.total}
        .cancelling=${cancelling}
        @cancel=${() => this.following.cancel()}
      ></hr-run-progress>
      <p class="soft small note">You can leave this page: the answer is kept, and listed with its scenario.</p>`;
  }

  /** For who cannot see that figures have come: in one place from the first, so that it is spoken. */
  private spoken(): string {
    const { stage, early } = this.following;
    if (stage === 'done') return 'The answer is there.';
    return early ? 'A first picture is there.' : '';
  }

  private asked(read: AnswerRead): TemplateResult {
    const { kind, question, scenarios, names, seed } = read;
    const schema = questionOf(kind);
    const tried = (read.answer ?? read.early) as Tried | null;
    const unitAt = (path: readonly PropertyKey[]) => unitOfRange(tried, path);
    const lines = [
      ...scenarios.map((each) => ({ label: 'Scenario', value: askedWords(each) })),
      ...(schema ? questionWords(schema, question, { unitAt, names }) : []),
      { label: 'Seed', value: seed },
    ];
    return html`<details class="card">
      <summary>What was asked</summary>
      <dl>
        ${lines.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
    </details>`;
  }

  private found(read: AnswerRead): TemplateResult | typeof nothing {
    const { early } = this.following;
    const answer = read.answer ?? early;
    if (!answer) return nothing;
    const view = ANSWER_VIEWS[read.kind];
    return html`<hr-older-engine .version=${answer.provenance.engineVersion}></hr-older-engine>
      ${answer === read.answer ? nothing : html`<hr-notice>${this.earlyWords(answer)}</hr-notice>`}
      <hr-plain-answer .answer=${answer} .date=${answer === read.answer ? (read.finishedAt ?? undefined) : undefined}
        >${view ? html`<div>${view(answer, read)}</div>` : nothing}</hr-plain-answer
      >`;
  }

  private earlyWords({ provenance }: Answer): string {
    const { stage } = this.following;
    const few = `A first picture, from ${provenance.futures.toLocaleString('en-GB')} futures in all.`;
    return stage === 'failed' || stage === 'cancelled'
      ? `${few} The whole answer was not reached.`
      : `${few} The whole answer takes its place when it is there.`;
  }

  private actions(read: AnswerRead): TemplateResult {
    const scenario = this.scenarioOf(read);
    const { id, kind } = read;
    return html`<div class="row">
      ${read.answer ? html`<a class="button" href=${answerAddress(id)} download="answer.json">Download JSON</a>` : nothing}
      ${
        scenario
          ? html`<a class="button primary" href=${addressOf({ page: 'answers', id: scenario, kind, as: id })}
              >Change the question</a
            >`
          : nothing
      }
    </div>`;
  }

  override render(): TemplateResult {
    const { read } = this.following;
    const scenario = this.scenarioOf(read);
    const names = read?.scenarios.map(({ name }) => scenarioName(name)).join(', ');
    return html`
      <p class="back">
        ${
          scenario
            ? html`<a href=${addressOf({ page: 'answers', id: scenario, kind: read?.kind })}
                >Answers${names ? html` of ${scenarioName(read?.scenarios[0].name ?? '')}` : nothing}</a
              >`
            : html`<a href=${addressOf({ page: 'list' })}>All scenarios</a>`
        }
      </p>
      <div class="top">
        <h1 tabindex="-1">${read ? `${answerTitle(read)}: ${names}` : 'Answer'}</h1>
        ${read ? this.actions(read) : nothing}
      </div>
      <hr-connection-notice></hr-connection-notice>
      <p class="hidden-words" role="status">${this.spoken()}</p>
      ${this.status()} ${read ? this.asked(read) : nothing} ${read ? this.found(read) : nothing}
    `;
  }
}

customElements.define('hr-answer-page', AnswerPage);
