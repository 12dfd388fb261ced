import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../../theme/base.ts';
import { stacked } from '../../theme/stacked.ts';
import { tables } from '../../theme/tables.ts';
import type { GapRow } from './compare-rows.ts';

/** Two scenarios beside each other: one row for each measure. */
export class GapTable extends LitElement {
  static override properties = {
    first: {},
    second: {},
    rows: { attribute: false },
    caption: {},
  };
  static override styles = [
    base,
    tables,
    css`
      .detail {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .whole {
        white-space: nowrap;
      }
      .ranking {
        max-width: 11rem;
      }
      @media print {
        .whole {
          white-space: normal;
        }
      }
    `,
    stacked,
  ];

  declare first: string;
  declare second: string;
  declare rows: readonly GapRow[];
  declare caption: string;

  constructor() {
    super();
    this.first = '';
    this.second = '';
    this.rows = [];
    this.caption = '';
  }

  private row({ label, first, second, difference, range, better, ranking, detail }: GapRow) {
    return html`<tr>
      <th scope="row">${label}</th>
      <td data-heading=${this.first} class="whole">${first}</td>
      <td data-heading=${this.second} class="whole">${second}</td>
      <td data-heading="Difference" class="whole">${difference}</td>
      <td data-heading="Eight futures in ten" class="whole">${range}</td>
      <td data-heading="Chance better">${better}</td>
      <td data-heading="So it is" class="ranking">
        ${ranking}${detail ? html`<span class="detail">${detail}</span>` : nothing}
      </td>
    </tr>`;
  }

  override render(): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Table: ${this.second} against ${this.first}">
      <table>
        <caption>
          ${this.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">${this.first}</th>
            <th scope="col">${this.second}</th>
            <th scope="col">Difference</th>
            <th scope="col">Eight futures in ten</th>
            <th scope="col">Chance better</th>
            <th scope="col">So it is</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-gap-table', GapTable);
