import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../components/as-run-notice.ts';
import '../components/connection-notice.ts';
import '../components/notice.ts';
import '../components/older-engine.ts';
import '../components/run-progress.ts';
import '../outcomes/outcomes-view.ts';
import type { RunResults } from '../../models/report/results.ts';
import { isUnreached, wordsFor } from '../api/problem-error.ts';
import { followRun } from '../api/run-events.ts';
import { cancelRun, readResults, resultsAddress } from '../api/runs.ts';
import { addressOf } from '../app/routes.ts';
import { FocusController } from '../state/focus-controller.ts';
import { keepWhatWasRun, type OriginOfRun, originOfRun } from '../state/origin-of-run.ts';
import { ReconnectionController } from '../state/reconnection-controller.ts';
import { ReturnController } from '../state/return-controller.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

type Stage = 'opening' | 'running' | 'done' | 'cancelled' | 'failed';

/** The outcomes of one run: its progress with what is known so far, then everything. */
export class RunPage extends LitElement {
  static override properties = {
    runId: {},
    from: {},
    stage: { state: true },
    results: { state: true },
    counted: { state: true },
    cancelling: { state: true },
    fault: { state: true },
    origin: { state: true },
  };
  static override styles = [
    base,
    buttons,
    css`
      .top {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: var(--space-3) var(--space-5);
        margin-bottom: var(--space-5);
      }
      hr-run-progress,
      hr-notice {
        margin-bottom: var(--space-5);
      }
    `,
  ];

  declare runId: string;
  declare from: string | undefined;
  declare private stage: Stage;
  declare private results: RunResults | null;
  declare private counted: { done: number; total: number };
  /** It was asked to stop, and has not stopped yet. */
  declare private cancelling: boolean;
  declare private fault: string;
  declare private origin: OriginOfRun | null;
  private stop?: () => void;
  private readonly returning = new ReturnController(this);

  constructor() {
    super();
    this.stage = 'opening';
    this.results = null;
    this.counted = { done: 0, total: 0 };
    this.cancelling = false;
    this.fault = '';
    this.origin = null;
    new FocusController(this);
    new ReconnectionController(this, () => {
      this.fault = '';
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('runId')) this.follow();
    if (changed.has('runId') || changed.has('from')) void this.findOrigin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  private follow(): void {
    this.stop?.();
    this.returning.forget();
    this.stage = 'opening';
    this.results = null;
    this.counted = { done: 0, total: 0 };
    this.cancelling = false;
    this.fault = '';
    document.title = 'Outcomes · Headroom';
    this.stop = followRun(this.runId, {
      progress: (done, total) => {
        this.stage = 'running';
        this.counted = { done, total };
      },
      partial: (results) => {
        if (this.stage === 'running') this.results = results;
      },
      done: () => this.read(),
      failed: (words) => {
        this.stage = 'failed';
        this.fault = words;
      },
      cancelled: () => {
        this.stage = 'cancelled';
      },
    });
  }

  private async read(): Promise<void> {
    const id = this.runId;
    try {
      const results = await readResults(id);
      if (!this.isWanted(id)) return;
      this.results = results;
      this.stage = 'done';
      this.fault = '';
      document.title = `${results.provenance.scenarioName} · Headroom`;
    } catch (error) {
      if (!this.isWanted(id)) return;
      if (!isUnreached(error)) this.stage = 'failed';
      this.fault = this.returning.wordsFor(error, () => this.read());
    }
  }

  /** Where the reader can go back to; without an answer there is only the way that they came by. */
  private async findOrigin(): Promise<void> {
    const id = this.runId;
    this.origin = null;
    const origin = await originOfRun(id, this.from).catch(() => null);
    if (this.isWanted(id)) this.origin = origin;
  }

  private async keep(): Promise<void> {
    const id = this.runId;
    try {
      const kept = await keepWhatWasRun(id);
      if (this.isWanted(id)) location.hash = addressOf({ page: 'scenario', id: kept });
    } catch (error) {
      if (this.isWanted(id)) this.fault = wordsFor(error);
    }
  }

  private async cancel(): Promise<void> {
    const id = this.runId;
    this.cancelling = true;
    this.fault = '';
    try {
      await cancelRun(id);
    } catch (error) {
      if (!this.isWanted(id)) return;
      this.cancelling = false;
      this.fault = wordsFor(error);
    }
  }

  /** False once the reader has left for another run or another page. */
  private isWanted(id: string): boolean {
    return this.isConnected && this.runId === id;
  }

  private status(): TemplateResult | typeof nothing {
    switch (this.stage) {
      case 'opening':
      case 'running':
        return html`<hr-run-progress
          .done=${this.counted.done}
          .total=${this.counted.total}
          .cancelling=${this.cancelling}
          @cancel=${this.cancel}
        ></hr-run-progress>`;
      case 'cancelled':
        return html`<hr-notice
          >${
            this.counted.total > 0
              ? `Cancelled after ${this.counted.done.toLocaleString('en-GB')} futures.`
              : 'This run was cancelled.'
          }
          ${this.results ? 'What they showed stands below.' : ''}</hr-notice
        >`;
      default:
        return nothing;
    }
  }

  private scenarioId(): string | undefined {
    return this.origin ? this.origin.scenarioId : this.from;
  }

  private actions(): TemplateResult | typeof nothing {
    const scenario = this.scenarioId();
    const change = scenario
      ? html`<a class="button primary" href=${addressOf({ page: 'scenario', id: scenario })}
          >Change the scenario</a
        >`
      : nothing;
    const downloads =
      this.stage === 'done'
        ? html`<a class="button" href=${resultsAddress(this.runId, 'xlsx')} download>Download workbook</a>
            <a class="button" href=${resultsAddress(this.runId, 'csv')} download>Download CSV</a>
            <a class="button" href=${resultsAddress(this.runId, 'json')} download="results.json"
              >Download JSON</a
            >`
        : nothing;
    return html`<div class="row">
      <a class="button plain" href=${addressOf({ page: 'trust', from: scenario })}>How far to trust this</a>
      ${downloads} ${change}
    </div>`;
  }

  override render(): TemplateResult {
    const name = this.results?.provenance.scenarioName;
    const scenario = this.scenarioId();
    return html`
      <p class="back">
        ${
          scenario
            ? html`<a href=${addressOf({ page: 'scenario', id: scenario })}>Back to the scenario</a>`
            : html`<a href=${addressOf({ page: 'list' })}>All scenarios</a>`
        }
      </p>
      <div class="top">
        <h1 tabindex="-1">${name ?? 'Outcomes'}</h1>
        ${this.actions()}
      </div>
      <hr-connection-notice></hr-connection-notice>
      <p class="hidden-words" role="status">${this.stage === 'done' ? 'The outcomes are there.' : nothing}</p>
      ${this.fault ? html`<hr-notice tone="bad">${this.fault}</hr-notice>` : nothing} ${this.status()}
      ${
        this.stage === 'done'
          ? html`<hr-older-engine .version=${this.results?.provenance.engineVersion ?? ''}></hr-older-engine>
              <hr-as-run-notice .origin=${this.origin} @keep=${this.keep}></hr-as-run-notice>`
          : nothing
      }
      ${
        this.results
          ? html`<hr-outcomes-view .results=${this.results} .runId=${this.runId} ?partial=${this.stage !== 'done'}></hr-outcomes-view>`
          : nothing
      }
    `;
  }
}

customElements.define('hr-run-page', RunPage);
