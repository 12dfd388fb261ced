import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { KINDS_ADD_UP, WHAT_MONEY_COUNTS } from '../../models/report/money-words.ts';
import { OF_ONE_FUTURE } from '../../models/report/one-future.ts';
import type { YearResult } from '../../models/report/results.ts';
import { WEEKS_OF_A_YEAR, yearWords } from '../../models/report/year-words.ts';
import { base } from '../theme/base.ts';
import { tables } from '../theme/tables.ts';
import { LOPSIDED } from '../words/lopsided.ts';
import { costRows, type YearRow, yearRows } from './year-rows.ts';

/** Main measures by financial year, and what the cost is made of. */
export class YearsTable extends LitElement {
  static override properties = { years: { attribute: false }, single: { type: Boolean } };
  static override styles = [
    base,
    tables,
    css`
      .range,
      .unit {
        display: block;
        color: var(--ink-soft);
        font-weight: 400;
        font-size: var(--text-xs);
        white-space: nowrap;
      }
      th:first-child {
        position: sticky;
        left: 0;
        min-width: 8.5rem;
        background: var(--surface);
      }
      .scroll {
        container-type: inline-size;
      }
      .said {
        display: block;
        position: sticky;
        left: 0;
        max-width: min(62rem, 100cqi);
      }
      td {
        min-width: 8rem;
      }
      details {
        margin-top: var(--space-3);
      }
      summary {
        min-height: 1.75rem;
        color: var(--accent);
        font-size: var(--text-s);
        cursor: pointer;
      }
      details .scroll {
        margin-top: var(--space-2);
      }
      ul {
        max-width: 62rem;
        margin: var(--space-3) 0 0;
        padding-left: 1.1rem;
      }
    `,
  ];

  declare years: readonly YearResult[];
  /** Of a single future, which has no range. */
  declare single: boolean;

  constructor() {
    super();
    this.years = [];
    this.single = false;
  }

  private table(about: string, rows: readonly YearRow[], caption: TemplateResult): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${about}>
      <table>
        <caption>
          <span class="said">${caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            ${this.years.map((year) => html`<th scope="col">${yearWords(year)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ label, unit, cells }) =>
              html`<tr>
                <th scope="row">${label}${unit ? html`<span class="unit">${unit}</span>` : nothing}</th>
                ${cells.map(({ mean, range }) => html`<td>${mean}<span class="range">${range}</span></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private main(): TemplateResult {
    const rows = yearRows(this.years, this.single);
    const of = this.single
      ? OF_ONE_FUTURE
      : 'Mean over the futures, and the range within which eight in ten lie.';
    return this.table(
      'Measures by financial year',
      rows,
      html`${of} Counts and money are totals of the year; stocks, rates and shares are its average. ${WEEKS_OF_A_YEAR} ${lopsidedWords(rows)}`,
    );
  }

  /** What the cost is made of: for finance, and folded for everybody else. */
  private kindsOfCost(): TemplateResult | typeof nothing {
    const rows = costRows(this.years, this.single);
    if (rows.length === 0) return nothing;
    return html`<details>
      <summary>What the cost is made of</summary>
      ${this.table('Kinds of cost by financial year', rows, html`${this.single ? OF_ONE_FUTURE : KINDS_ADD_UP} ${lopsidedWords(rows)}`)}
      <ul class="small soft">
        ${WHAT_MONEY_COUNTS.map((each) => html`<li>${each}</li>`)}
      </ul>
    </details>`;
  }

  override render(): TemplateResult {
    return html`${this.main()} ${this.kindsOfCost()}`;
  }
}

const lopsidedWords = (rows: readonly YearRow[]) =>
  rows.some(({ cells }) => cells.some(({ lopsided }) => lopsided)) ? LOPSIDED : nothing;

customElements.define('hr-years-table', YearsTable);
