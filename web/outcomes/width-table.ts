import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { lastYearWords } from '../../models/calendar/last-year.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import type { WidthRow } from './width-rows.ts';

/** For each measure how much of its range is not known, and how much is luck. */
export class WidthTable extends LitElement {
  static override properties = { rows: { attribute: false }, weeks: { type: Number } };
  static override styles = [
    base,
    tables,
    stacked,
    css`
      table {
        max-width: 56rem;
      }
      .share {
        display: flex;
        justify-content: end;
        align-items: center;
        gap: var(--space-3);
        white-space: nowrap;
      }
      .bar {
        width: 9rem;
        height: 0.5rem;
      }
      .said {
        min-width: 6rem;
      }
      .track {
        fill: var(--surface-2);
      }
      .fill {
        fill: var(--series-2);
      }
      @media (max-width: 40rem) {
        .bar {
          display: none;
        }
        .said {
          min-width: 0;
        }
      }
    `,
  ];

  declare rows: readonly WidthRow[];
  /** Of the run. */
  declare weeks: number;

  constructor() {
    super();
    this.rows = [];
    this.weeks = 0;
  }

  private row({ label, unknownShare, unknown, luck }: WidthRow): TemplateResult {
    return html`<tr>
      <th scope="row">${label}</th>
      <td data-heading="What we do not know">
        <span class="share"
          ><svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            ${svg`<rect class="track" width="100" height="6" rx="3" /><rect class="fill" width=${Math.round(100 * unknownShare)} height="6" rx="3" />`}
          </svg>
          <span class="said">${unknown}</span></span
        >
      </td>
      <td data-heading="Luck">${luck}</td>
    </tr>`;
  }

  override render(): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption>
          Of the range of each measure over ${lastYearWords(this.weeks)}, how much comes from inputs that we do not know, and how much
          from luck: better figures narrow the first, no figure narrows the second. As shares of the variance; the ± is in
          points.
        </caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">What we do not know</th>
            <th scope="col">Luck</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-width-table', WidthTable);
