import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { lastYearWords } from '../../models/calendar/last-year.ts';
import { OF_ONE_FUTURE } from '../../models/report/one-future.ts';
import { FAILS_BELOW, PASSES_FROM } from '../../models/standards/verdict.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import { percent } from '../words/numbers.ts';
import type { ChanceCell, StandardRow } from './standard-rows.ts';

/** The safer-staffing standard as a table of chances. */
export class StandardTable extends LitElement {
  static override properties = {
    rows: { attribute: false },
    replications: { type: Number },
    weeks: { type: Number },
  };
  static override styles = [
    base,
    tables,
    css`
      table {
        min-width: 38rem;
      }
      th .soft {
        display: block;
        font-weight: 400;
        font-size: var(--text-xs);
      }
      .whole > * {
        font-weight: 650;
      }
      .chance {
        display: flex;
        justify-content: end;
        align-items: center;
        gap: var(--space-3);
        white-space: nowrap;
      }
      .said {
        min-width: 5.75rem;
      }
      .bar {
        display: block;
        width: 6rem;
        height: 0.375rem;
        margin: 0;
      }
      .track {
        fill: var(--surface-2);
      }
      .fill {
        fill: var(--accent);
      }
      .verdict {
        padding: 0.1rem 0.5rem;
        border-radius: var(--radius-s);
        font-weight: 650;
        white-space: nowrap;
      }
      .first {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .pass {
        color: var(--good);
        background: var(--good-soft);
      }
      .at-risk {
        color: var(--warm);
        background: var(--warm-soft);
      }
      .fail {
        color: var(--bad);
        background: var(--bad-soft);
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
    stacked,
  ];

  declare rows: readonly StandardRow[];
  declare replications: number;
  /** Of the run. */
  declare weeks: number;

  constructor() {
    super();
    this.rows = [];
    this.replications = 0;
    this.weeks = 0;
  }

  private chance({ words, chance }: ChanceCell, heading: string): TemplateResult {
    const bar =
      chance === null
        ? nothing
        : html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            ${svg`<rect class="track" width="100" height="6" rx="3" /><rect class="fill" width=${Math.round(chance * 100)} height="6" rx="3" />`}
          </svg>`;
    return html`<td data-heading=${heading}><span class="chance">${bar}<span class="said">${words}</span></span></td>`;
  }

  private verdict(verdict: StandardRow['verdict']): TemplateResult {
    return html`<td data-heading="Verdict">
      ${verdict ? html`<span class="verdict ${verdict.kind.replace(' ', '-')}">${verdict.words}</span>` : '–'}
    </td>`;
  }

  private likelyToFail({ likelyToFail, isFirstToFail }: StandardRow): TemplateResult {
    return html`<td data-heading="Likely to fail">
      <span>${likelyToFail}${isFirstToFail ? html`<span class="first">the first to fail</span>` : nothing}</span>
    </td>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.rows.length === 0) return nothing;
    const isOne = this.replications === 1;
    const judged = this.rows.some(({ verdict }) => verdict !== null);
    return html`<div class="scroll">
      <table>
        <caption>
          ${
            isOne
              ? OF_ONE_FUTURE
              : `Chances over ${this.replications.toLocaleString('en-GB')} simulated futures. The ± is how many points a chance may be off because no more futures were simulated; more narrow it.`
          }
          ${
            judged
              ? `A verdict is of the chance at the end: pass from ${percent(PASSES_FROM, 0)}, fail below ${percent(FAILS_BELOW, 0)}, between them at risk; where these lines lie is a judgement. Two where the error of the chance leaves both. Likely to fail is a test whose chance is below a half, and in one week of those at least by more than its error; the first of them lies between the dates in brackets.`
              : nothing
          }
        </caption>
        <thead>
          <tr>
            <th scope="col">Test</th>
            ${judged ? html`<th scope="col">Verdict</th>` : nothing}
            <th scope="col">Met at the end</th>
            <th scope="col">Met in every week of ${lastYearWords(this.weeks)}</th>
            ${isOne ? nothing : html`<th scope="col">Likely to fail</th>`}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            (row) =>
              html`<tr class=${row.isWhole ? 'whole' : ''}>
                <th scope="row">
                  ${row.label}
                  ${row.detail ? html`<span class="soft">${row.detail}${row.serves ? ` · ${row.serves}` : ''}</span>` : nothing}
                </th>
                ${judged ? this.verdict(row.verdict) : nothing}
                ${this.chance(row.atEnd, 'At the end')}
                ${this.chance(row.allOfLastYear, `All of ${lastYearWords(this.weeks)}`)}
                ${isOne ? nothing : this.likelyToFail(row)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-standard-table', StandardTable);
