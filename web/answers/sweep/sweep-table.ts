import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { inParts } from '../../components/in-parts.ts';
import { base } from '../../theme/base.ts';
import { tables } from '../../theme/tables.ts';
import type { SweepRow, SweepTable as Table } from './sweep-rows.ts';
import './value-list.ts';

/** Columns of which a sheet of A4 takes any beside each other without breaking their figures. */
const FEW = 6;

/** A table of the values tried, hard and soft caps in neighbouring rows; on a phone a list of them. */
export class SweepTable extends LitElement {
  static override properties = { table: { attribute: false }, label: {} };
  static override styles = [
    base,
    tables,
    css`
      p {
        margin-bottom: var(--space-3);
      }
      .detail {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .part {
        white-space: nowrap;
      }
      .value {
        position: sticky;
        left: 0;
        background: var(--surface);
      }
      /* There are many columns: cost stays in sight at 1280 pixels, and roles one by one beside it while they are few. */
      :is(th, td):not(:first-child, :last-child) {
        padding-inline: var(--space-2);
      }
      thead th {
        min-width: 4.5rem;
      }
      th.side {
        padding-left: var(--space-3);
        text-align: left;
        white-space: nowrap;
      }
      .today > * {
        background: var(--surface-2);
      }
      tbody:not(:last-child) tr:last-child > * {
        border-bottom: 1px solid var(--line);
      }
      .mark {
        display: block;
        color: var(--ink-soft);
        font-weight: 400;
        font-size: var(--text-xs);
      }
      hr-value-list {
        display: none;
      }
      /* A sheet of A4 takes all columns, closer together; headings take more lines, so that ranges need one where there is room. */
      @media print {
        :is(th, td):not(:first-child, :last-child) {
          padding-inline: 2px;
        }
        thead th {
          min-width: 0;
        }
        thead span {
          display: inline-block;
          max-width: 11em;
        }
        .many thead span {
          max-width: 6.5em;
        }
        table,
        .detail {
          font-size: 7pt;
          line-height: 1.25;
        }
        th.side {
          padding-left: var(--space-1);
        }
        .many .part {
          white-space: normal;
        }
      }
      @media (max-width: 40rem) {
        .scroll {
          display: none;
        }
        hr-value-list {
          display: block;
        }
      }
    `,
  ];

  declare table: Table;
  declare label: string;

  constructor() {
    super();
    this.label = '';
  }

  private row({ value, ofValue, shares, side, isToday, sameAs, cells }: SweepRow): TemplateResult {
    const { hasSides } = this.table;
    const marks = [isToday && ofValue !== 'Unchanged' ? 'today' : '', sameAs];
    const mark = marks.filter(Boolean).map((words) => html`<span class="mark">${words}</span>`);
    return html`<tr class=${isToday ? 'today' : ''}>
      ${
        value
          ? html`<th class="value" scope=${shares > 1 ? 'rowgroup' : 'row'} rowspan=${shares}>${value}${mark}</th>`
          : nothing
      }
      ${hasSides ? html`<th scope="row" class="side">${side}</th>` : nothing}
      ${cells.map(
        ({ main, detail }) =>
          html`<td>${main}${detail ? html`<span class="detail">${inParts(detail)}</span>` : nothing}</td>`,
      )}
    </tr>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.table) return nothing;
    const { caption, valueHeading, hasSides, headings, rows } = this.table;
    return html`<p class="small soft" id="caption">${caption}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Table: ${this.label}">
      <table class=${headings.length > FEW ? 'many' : ''} aria-describedby="caption">
        <thead>
          <tr>
            <th class="value" scope="col">${valueHeading}</th>
            ${hasSides ? html`<th scope="col" class="side">When full</th>` : nothing}
            ${headings.map((heading) => html`<th scope="col"><span>${heading}</span></th>`)}
          </tr>
        </thead>
        ${[...Map.groupBy(rows, ({ ofValue }) => ofValue).values()].map(
          (ofValue) => html`<tbody>${ofValue.map((row) => this.row(row))}</tbody>`,
        )}
      </table>
    </div>
    <hr-value-list .table=${this.table} .label=${this.label}></hr-value-list>`;
  }
}

customElements.define('hr-sweep-table', SweepTable);
