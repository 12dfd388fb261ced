import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { inParts } from '../../components/in-parts.ts';
import { base } from '../../theme/base.ts';
import { tables } from '../../theme/tables.ts';
import type { Cell, SweepTable } from './sweep-rows.ts';
import { firstOpen, type ValueGroup, valueGroups } from './value-groups.ts';

/** The values tried, one line each that opens to all its figures: the table of a sweep on a phone. */
export class ValueList extends LitElement {
  static override properties = { table: { attribute: false }, label: {} };
  static override styles = [
    base,
    tables,
    css`
      details {
        border-bottom: 1px solid var(--line);
      }
      summary {
        display: grid;
        grid-template-columns: 1rem minmax(5rem, 1fr) minmax(0, 2fr);
        align-items: baseline;
        gap: 0 var(--space-2);
        min-height: 2.75rem;
        padding: var(--space-2) 0;
        cursor: pointer;
        font-size: var(--text-s);
      }
      summary::before {
        content: '▸' / '';
        color: var(--ink-soft);
      }
      [open] > summary::before {
        content: '▾' / '';
      }
      summary::-webkit-details-marker {
        display: none;
      }
      .value {
        font-weight: 650;
      }
      .mark,
      .detail,
      .side {
        color: var(--ink-soft);
        font-weight: 400;
        font-size: var(--text-xs);
      }
      .detail {
        display: block;
      }
      .value {
        overflow-wrap: anywhere;
      }
      /* Whole where there is room; whose own spacing of text takes that room has it broken, within the page. */
      .part {
        display: inline-block;
      }
      .leading {
        text-align: right;
      }
      .leading > span {
        display: block;
      }
      table {
        margin-bottom: var(--space-3);
      }
      th,
      td {
        padding-inline: var(--space-2) 0;
      }
      tbody th {
        width: 40%;
        color: var(--ink-soft);
        font-weight: 400;
      }
    `,
  ];

  declare table: SweepTable;
  declare label: string;

  constructor() {
    super();
    this.label = '';
  }

  private cell({ main, detail }: Cell): TemplateResult {
    return html`<td>${main}${detail ? html`<span class="detail">${inParts(detail)}</span>` : nothing}</td>`;
  }

  private figures({ value, sides, lines }: ValueGroup): TemplateResult {
    return html`<table aria-label="${this.label}: ${value}">
      ${
        sides.length > 1
          ? html`<thead>
              <tr>
                <th scope="col"><span class="hidden-words">Figure</span></th>
                ${sides.map((side) => html`<th scope="col">${side}</th>`)}
              </tr>
            </thead>`
          : nothing
      }
      <tbody>
        ${lines.map(
          ({ heading, cells }) =>
            html`<tr>
              <th scope="row">${heading}</th>
              ${cells.map((each) => this.cell(each))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.table) return nothing;
    const groups = valueGroups(this.table);
    const open = firstOpen(groups);
    return html`<p class="small">
        Open a value for all its figures. Beside each: <strong>${this.table.headings[this.table.leading]}</strong>.
      </p>
      ${groups.map(
        (group, at) =>
          html`<details ?open=${at === open}>
            <summary>
              <span class="value"
                >${group.value}${group.isToday && at < groups.length - 1 ? html` <span class="mark">today</span>` : nothing}${group.sameAs ? html` <span class="mark">${group.sameAs}</span>` : nothing}</span
              >
              <span class="leading"
                >${group.leading.map(
                  ({ main }, side) =>
                    html`<span>${group.sides[side] ? html`<span class="side">${group.sides[side]}</span> ` : nothing}${main}</span>`,
                )}</span
              >
            </summary>
            ${this.figures(group)}
          </details>`,
      )}`;
  }
}

customElements.define('hr-value-list', ValueList);
