import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../charts/chart-figure.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { RunResults } from '../../models/report/results.ts';
import { type BandChart, bandChart, thresholdsFor } from '../charts/band-chart.ts';
import { type OutcomeChart, PREVIEW_CHARTS } from '../charts/chart-list.ts';
import { withBefore } from '../charts/with-before.ts';
import { budgetFigures } from '../outcomes/budget-figures.ts';
import { keyFigures } from '../outcomes/key-figures.ts';
import '../outcomes/key-figures-row.ts';
import { PREVIEW_FIGURES, previewMeasures } from '../outcomes/preview-measures.ts';
import { PreviewController } from '../state/preview-controller.ts';
import { base } from '../theme/base.ts';
import { chanceWords } from '../words/chance.ts';

const headlineOf = ({ summary: { safelyStaffedAtEnd: chance } }: RunResults): string =>
  `Safely staffed at the end: ${chance ? chanceWords(chance) : 'not judged'}`;

/** What a draft leads to, following every edit: few futures, labelled as such. */
export class PreviewPanel extends LitElement {
  static override properties = {
    scenario: { attribute: false },
    saved: { attribute: false },
    valid: { type: Boolean },
  };
  static override styles = [
    base,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
      }
      h2 {
        font-size: var(--text-m);
      }
      /* On a line of its own: beside the heading it would have room now and then, and all below would jump. */
      .state {
        flex-basis: 100%;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .headline {
        margin-bottom: var(--space-1);
        font-size: var(--text-s);
        font-weight: 600;
        line-height: 1.4;
      }
      .stale {
        opacity: 0.55;
      }
      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        transition: opacity 120ms;
      }
      @media (prefers-reduced-motion: reduce) {
        .body {
          transition: none;
        }
      }
    `,
  ];

  declare scenario: Scenario;
  /** As it was saved: where an edit has led away from. */
  declare saved: Scenario;
  declare valid: boolean;
  private readonly preview = new PreviewController(this, previewMeasures);
  private readonly former = new PreviewController(this, previewMeasures);
  /** For who does not see the panel: once for each edit, when all futures are there. */
  private spoken = '';

  constructor() {
    super();
    this.valid = false;
  }

  override willUpdate(): void {
    if (!this.scenario || !this.valid) return;
    if (this.isChanged) this.former.follow(this.saved, this.preview);
    this.preview.follow(this.scenario);
  }

  override update(changed: PropertyValues<this>): void {
    const { results, stage, fault } = this.preview;
    if (this.valid && results && !fault && stage === 'done') this.spoken = headlineOf(results);
    super.update(changed);
  }

  private get isChanged(): boolean {
    return this.saved && this.scenario !== this.saved;
  }

  private chart(results: RunResults, measures: OutcomeChart['measures']): BandChart {
    const thresholds = thresholdsFor(results.standard, measures);
    const chart = bandChart(results.weeks, results.measures, measures, thresholds);
    const before = this.isChanged ? this.former.results : null;
    return before ? withBefore(chart, bandChart(before.weeks, before.measures, measures)) : chart;
  }

  private state(): string {
    if (!this.valid) return 'waits until the problems are put right';
    if (this.preview.fault) return this.preview.fault;
    const { results, stage } = this.preview;
    if (!results) return 'the first preview is on its way…';
    if (stage === 'following') return 'following your change…';
    const label = `preview, ${results.provenance.replications} futures`;
    return stage === 'refining' ? `${label} so far…` : label;
  }

  private outcomes(results: RunResults): TemplateResult {
    const { summary, budgets } = results;
    const figures = keyFigures(results).slice(summary.safelyStaffedAtEnd ? 1 : 0, PREVIEW_FIGURES);
    return html`<div>
        <p class="headline">${headlineOf(results)}</p>
        <p class="small soft">${summary.headline}</p>
      </div>
      <hr-key-figures
        compact
        .figures=${[...figures, ...(budgets ? budgetFigures(budgets) : [])]}></hr-key-figures>
      ${PREVIEW_CHARTS.map(
        ({ title, measures }) =>
          html`<hr-chart-figure
            small
            plain
            .heading=${title}
            .chart=${this.chart(results, measures)}
          ></hr-chart-figure>`,
      )}`;
  }

  override render(): TemplateResult {
    const { results } = this.preview;
    return html`<section class="card" aria-labelledby="title">
      <div class="top">
        <h2 id="title">Where this leads</h2>
        <span class="state">${this.state()}</span>
      </div>
      <p class="hidden-words" role="status">${this.spoken}</p>
      ${
        results
          ? html`<div class="body ${this.valid && !this.preview.fault ? '' : 'stale'}">
              ${this.outcomes(results)}
            </div>`
          : nothing
      }
    </section>`;
  }
}

customElements.define('hr-preview-panel', PreviewPanel);
