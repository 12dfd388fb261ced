import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { BUDGETS_COVER, HELD_AGAINST } from '../../models/report/budget-words.ts';
import { OF_ONE_FUTURE } from '../../models/report/one-future.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import type { BudgetRow } from './budget-rows.ts';

/** Whether the budget of each financial year holds. */
export class BudgetTable extends LitElement {
  static override properties = { rows: { attribute: false }, single: { type: Boolean } };
  static override styles = [
    base,
    tables,
    stacked,
    css`
      table {
        max-width: 56rem;
      }
      .beneath {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
    `,
  ];

  declare rows: readonly BudgetRow[];
  /** Of a single future, which has no range. */
  declare single: boolean;

  constructor() {
    super();
    this.rows = [];
    this.single = false;
  }

  private held(): string {
    return this.single ? 'Held' : 'Chance that it holds';
  }

  private row({ year, budget, chance, likelihood, average, range }: BudgetRow): TemplateResult {
    return html`<tr>
      <th scope="row">${year}</th>
      <td data-heading="Budget">${budget}</td>
      <td data-heading=${this.held()}>${chance}<span class="beneath">${likelihood}</span></td>
      <td data-heading="Cost against it">
        ${average}${range ? html`<span class="beneath">range ${range}</span>` : nothing}
      </td>
    </tr>`;
  }

  override render(): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption>
          ${this.single ? OF_ONE_FUTURE : 'The cost of each future against the budget of the year: mean, and the range within which eight in ten lie.'} ${HELD_AGAINST}
          ${BUDGETS_COVER}
        </caption>
        <thead>
          <tr>
            <th scope="col">Financial year</th>
            <th scope="col">Budget</th>
            <th scope="col">${this.held()}</th>
            <th scope="col">Cost against it${this.single ? nothing : ', on average'}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-budget-table', BudgetTable);
