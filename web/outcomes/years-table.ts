import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { YearResult } from '../../models/report/results.ts';
import { WEEKS_OF_A_YEAR, yearWords } from '../../models/report/year-words.ts';
import { base } from '../theme/base.ts';
import { tables } from '../theme/tables.ts';
import { LOPSIDED } from '../words/lopsided.ts';
import { yearRows } from './year-rows.ts';

/** Main measures by financial year. */
export class YearsTable extends LitElement {
  static override properties = { years: { attribute: false } };
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
    `,
  ];

  declare years: readonly YearResult[];

  constructor() {
    super();
    this.years = [];
  }

  override render(): TemplateResult {
    const rows = yearRows(this.years);
    const isLopsided = rows.some(({ cells }) => cells.some(({ lopsided }) => lopsided));
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Measures by financial year">
      <table>
        <caption>
          <span class="said">
            Mean over the futures, and the range within which eight in ten lie. Counts and money are totals of the year;
            stocks, rates and shares are its average. ${WEEKS_OF_A_YEAR} ${isLopsided ? LOPSIDED : nothing}
          </span>
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
}

customElements.define('hr-years-table', YearsTable);
