import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import './chart-canvas.ts';
import { withinSentence } from '../../models/report/words.ts';
import { base } from '../theme/base.ts';
import { tables } from '../theme/tables.ts';
import { withUnit } from '../words/numbers.ts';
import type { BandChart } from './band-chart.ts';
import { bandSentence } from './band-sentence.ts';
import { bandTable } from './band-table.ts';
import { keyStyles } from './key-styles.ts';

/** A chart with its heading and the unit of its scale, its key, a sentence that says what it shows, and its table. */
export class ChartFigure extends LitElement {
  static override properties = {
    heading: {},
    of: {},
    chart: { attribute: false },
    small: { type: Boolean, reflect: true },
    plain: { type: Boolean },
  };
  static override styles = [
    base,
    tables,
    keyStyles,
    css`
      figure {
        margin: 0;
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: var(--space-1) var(--space-4);
        margin-bottom: var(--space-3);
      }
      h3 {
        font-size: var(--text-m);
      }
      .line-1 {
        stroke: var(--series-1);
      }
      .line-2 {
        stroke: var(--series-2);
        stroke-dasharray: 6 4;
      }
      .before {
        stroke: var(--ink-soft);
        stroke-dasharray: 1 3;
      }
      details {
        margin-top: var(--space-3);
        font-size: var(--text-s);
      }
      summary {
        color: var(--accent);
        cursor: pointer;
        min-height: 1.75rem;
      }
      .scroll {
        margin-top: var(--space-3);
        max-height: 24rem;
      }
      .told {
        display: none;
      }
      @media print {
        details {
          display: none;
        }
        .told {
          display: block;
          margin-top: var(--space-2);
          font-size: var(--text-xs);
        }
      }
      :host([small]) .top {
        margin-bottom: var(--space-2);
      }
    `,
  ];

  declare heading: string;
  /** What tells it from a chart of the same heading further up or down the page; said of its table. */
  declare of: string;
  declare chart: BandChart;
  declare small: boolean;
  /** Without a table: where the same chart stands in full elsewhere. */
  declare plain: boolean;

  constructor() {
    super();
    this.heading = '';
    this.of = '';
    this.small = false;
    this.plain = false;
  }

  private thresholds(): string[] {
    const labels = this.chart.thresholds.map(({ label }) => label);
    return this.small && labels.length > 0 ? ['what the standard asks'] : labels;
  }

  private entry(line: string, label: string): TemplateResult {
    return html`<li>
      <svg viewBox="0 0 28 12" aria-hidden="true"><path class=${line} d="M0 6h28" /></svg>${label}
    </li>`;
  }

  private key(): TemplateResult {
    return html`<ul class="key">
      ${
        this.chart.lines.length > 1 || this.chart.before
          ? this.chart.lines.map(({ label }, index) => this.entry(`line-${index + 1}`, label))
          : nothing
      }
      ${this.chart.before ? this.entry('before', this.chart.before.label) : nothing}
      ${this.thresholds().map((label) => this.entry('threshold', label))}
    </ul>`;
  }

  private table(): TemplateResult {
    const { caption, headings, rows } = bandTable(this.heading, this.chart);
    const about = `${withinSentence(this.heading)}${this.of && `: ${this.of}`}`;
    return html`<details class="screen-only">
      <summary>Table<span class="hidden-words"> of ${about}</span></summary>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of ${about}">
        <table>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ week, cells }) =>
                html`<tr>
                  <th scope="row">${week}</th>
                  ${cells.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.chart || this.chart.lines.length === 0) return nothing;
    const sentence = bandSentence(this.chart);
    return html`<figure>
      <div class="top">
        <h3>${withUnit(this.heading, this.chart.unit)}</h3>
        ${this.key()}
      </div>
      <hr-chart-canvas .chart=${this.chart} .label=${sentence} ?small=${this.small}></hr-chart-canvas>
      ${this.plain ? nothing : html`<p class="told">${sentence}</p>${this.table()}`}
    </figure>`;
  }
}

customElements.define('hr-chart-figure', ChartFigure);
