import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { OF_ONE_FUTURE } from '../../models/report/one-future.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import { LOPSIDED } from '../words/lopsided.ts';
import type { CaseHolderRow, Cell } from './case-holder-rows.ts';

/** Who holds cases and who is over their cap, by team and role. */
export class CaseHolderTable extends LitElement {
  static override properties = { rows: { attribute: false }, single: { type: Boolean } };
  static override styles = [
    base,
    tables,
    css`
      table {
        max-width: 56rem;
      }
      th .soft,
      .detail {
        display: block;
        color: var(--ink-soft);
        font-weight: 400;
        font-size: var(--text-xs);
      }
      .whole > * {
        font-weight: 650;
      }
    `,
    stacked,
  ];

  declare rows: readonly CaseHolderRow[];
  /** Of a single future, which has no range. */
  declare single: boolean;

  constructor() {
    super();
    this.rows = [];
    this.single = false;
  }

  private cell({ main, details }: Cell, heading: string): TemplateResult {
    return html`<td data-heading=${heading}>
      <span>${main}</span>${details.map((each) => html`<span class="detail">${each}</span>`)}
    </td>`;
  }

  override render(): TemplateResult {
    const isLopsided = this.rows.some(
      ({ overAllWeeks, inWorstWeek }) => overAllWeeks.lopsided || inWorstWeek.lopsided,
    );
    return html`<div class="scroll">
      <table>
        <caption>
          ${this.single ? OF_ONE_FUTURE : 'Means over the futures, and the range within which eight in ten lie.'} Somebody is over their cap whose cases
          weigh more than it allows, reduced caps included. The worst week is that with the highest ${this.single ? 'share' : 'mean'}, the first day
          aside. ${isLopsided ? LOPSIDED : nothing}
        </caption>
        <thead>
          <tr>
            <th scope="col">${this.rows.some(({ team }) => team) ? 'Role and team' : 'Role'}</th>
            <th scope="col">People who hold cases</th>
            <th scope="col">Of them over their cap, mean of all weeks</th>
            <th scope="col">In the worst week</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            ({ label, team, people, overAllWeeks, inWorstWeek, isWhole }) =>
              html`<tr class=${isWhole ? 'whole' : ''}>
                <th scope="row">${label}${team ? html`<span class="soft">${team}</span>` : nothing}</th>
                ${this.cell(people, 'People who hold cases')}
                ${this.cell(overAllWeeks, 'Over their cap, mean of all weeks')}
                ${this.cell(inWorstWeek, 'In the worst week')}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-case-holder-table', CaseHolderTable);
