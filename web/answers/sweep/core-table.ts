import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import { base } from '../../theme/base.ts';
import { tables } from '../../theme/tables.ts';
import { type CoreRow, type CoreTable, coreTable } from './core-rows.ts';

/** On paper only: the core of all tables, so that the first sheet says by itself what was found. */
export class SweepCore extends LitElement {
  static override properties = { found: { attribute: false } };
  static override styles = [
    base,
    tables,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: block;
        }
      }
      table {
        font-size: 7pt;
        line-height: 1.2;
      }
      :is(th, td):nth-child(n) {
        padding-block: 1px;
      }
      td {
        white-space: nowrap;
      }
      caption {
        padding-bottom: var(--space-1);
      }
      thead th {
        border-bottom: 0;
      }
      thead tr:last-child th {
        border-bottom: 1px solid var(--line-strong);
      }
      thead tr:last-child th {
        padding-left: var(--space-1);
        text-align: right;
      }
      thead th.side {
        text-align: center;
      }
      .first {
        border-left: 1px solid var(--line-strong);
      }
      .today > * {
        background: var(--surface-2);
      }
    `,
  ];

  declare found: SweepResult;

  private row(row: CoreRow, { sides, headings, peopleHeading }: CoreTable): TemplateResult {
    const { value, isToday, people } = row;
    return html`<tr class=${isToday ? 'today' : ''}>
      <th scope="row">${value}</th>
      ${sides.map((_, side) =>
        headings.map(
          (_, place) =>
            html`<td class=${place === 0 ? 'first' : ''}>${row.sides[side]?.[place]}</td>`,
        ),
      )}
      ${peopleHeading ? html`<td class="first">${people}</td>` : nothing}
    </tr>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.found) return nothing;
    const table = coreTable(this.found);
    const { caption, valueHeading, sides, headings, peopleHeading, rows } = table;
    return html`<table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" rowspan="2">${valueHeading}</th>
          ${sides.map((side) => html`<th class="side first" scope="colgroup" colspan=${headings.length}>${side}</th>`)}
          ${peopleHeading ? html`<th class="first" scope="col" rowspan="2">${peopleHeading}</th>` : nothing}
        </tr>
        <tr>
          ${sides.map(() => headings.map((heading, place) => html`<th scope="col" class=${place === 0 ? 'first' : ''}>${heading}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => this.row(row, table))}
      </tbody>
    </table>`;
  }
}

customElements.define('hr-sweep-core', SweepCore);
