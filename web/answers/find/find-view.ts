import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { FindPlan, FindResult } from '../../../models/analysis/find/result.ts';
import '../../charts/chart-figure.ts';
import { base } from '../../theme/base.ts';
import { chanceCurve } from './chance-curve.ts';
import './curve-figure.ts';
import { budgetsTable, pairsTable, pointsTable, policiesTable, testsTable } from './find-rows.ts';
import './find-table.ts';
import { shownPlan } from './find-words.ts';
import { weeklyChance } from './weekly-chance.ts';

/** What is needed: warnings, chance against the lever, the plan week by week, and establishment policies. */
export class FindView extends LitElement {
  static override properties = { found: { attribute: false } };
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
      .warnings {
        border-left: 4px solid var(--threshold);
      }
      ul {
        margin: 0;
        padding-left: 1.2em;
        max-width: var(--measure);
      }
      li + li {
        margin-top: var(--space-2);
      }
      h3 {
        font-size: var(--text-m);
      }
    `,
  ];

  declare found: FindResult;

  private warnings(): TemplateResult | typeof nothing {
    const { before, after } = this.found.warnings;
    if (before.length + after.length === 0) return nothing;
    const listed = (heading: string, warnings: readonly string[]) =>
      warnings.length > 0
        ? html`<h3>${heading}</h3>
            <ul>
              ${warnings.map((each) => html`<li>${each}</li>`)}
            </ul>`
        : nothing;
    return html`<section class="card warnings" aria-labelledby="warnings">
      <h2 id="warnings">Warnings</h2>
      ${listed('As it is', before)} ${listed(shownPlan(this.found)?.label ?? '', after)}
    </section>`;
  }

  private curve(): TemplateResult | typeof nothing {
    const curve = chanceCurve(this.found);
    if (!curve) return nothing;
    const isPair = this.found.levers.length > 1;
    const values = html`<hr-find-table
      label="Values looked at"
      .table=${pointsTable(this.found)}
    ></hr-find-table>`;
    return html`<section class="card" aria-labelledby="curve">
      <h2 id="curve">Chance against ${isPair ? 'one of the levers' : 'the lever'}</h2>
      <hr-curve-figure .curve=${curve}></hr-curve-figure>
      ${
        isPair
          ? html`<details>
              <summary>All ${this.found.points.length} pairs looked at</summary>
              ${values}
            </details>`
          : values
      }
    </section>`;
  }

  private pairs(): TemplateResult | typeof nothing {
    if (this.found.pairs.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="pairs">
      <h2 id="pairs">Pairs that are just enough</h2>
      <hr-find-table label="Pairs that are just enough" .table=${pairsTable(this.found)}></hr-find-table>
    </section>`;
  }

  /** What the weekly chance is of: of the standard and budgets together, the standard’s part. */
  private get weeklyLabel(): string {
    const { of, test, label } = this.found.target;
    if (of !== 'both') return label;
    const own = this.found.doNothing.tests.find((each) => each.test === test);
    return own ? `“${own.label}”` : 'every test of the standard';
  }

  private weekly({ plan, label }: { plan: FindPlan; label: string }): TemplateResult {
    const { chanceByWeek, tests, budgets = [] } = plan;
    const isWeekly = chanceByWeek.length > 0;
    return html`${
      isWeekly
        ? html`<section class="card" aria-labelledby="weekly">
            <h2 id="weekly">Week by week</h2>
            <hr-chart-figure
              heading="Chance of meeting ${this.weeklyLabel}"
              .chart=${weeklyChance(this.found, plan, label)}
            ></hr-chart-figure>
            ${tests.length > 1 ? this.tests(plan, label) : nothing}
          </section>`
        : nothing
    }
    ${
      budgets.length > 0
        ? html`<section class="card" aria-labelledby="budgets">
            <h2 id="budgets">Does the budget hold?</h2>
            <hr-find-table
              label="Each budget"
              .table=${budgetsTable(this.found, plan, label)}
            ></hr-find-table>
          </section>`
        : nothing
    }
    ${
      !isWeekly && tests.length > 0
        ? html`<section class="card" aria-labelledby="tests">
            <h2 id="tests">The standard at the end of the last of these years</h2>
            ${this.tests(plan, label)}
          </section>`
        : nothing
    }`;
  }

  private tests(plan: FindPlan, label: string): TemplateResult {
    return html`<hr-find-table
      label="Each test"
      .table=${testsTable(this.found, plan, label)}
    ></hr-find-table>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.found) return nothing;
    const { policies } = this.found;
    const shown = shownPlan(this.found);
    return html`${this.warnings()} ${this.pairs()} ${this.curve()} ${shown ? this.weekly(shown) : nothing}
    ${
      policies
        ? html`<section class="card" aria-labelledby="policies">
            <h2 id="policies">Establishment policies</h2>
            <hr-find-table
              label="Establishment policies"
              .table=${policiesTable(policies)}
            ></hr-find-table>
          </section>`
        : nothing
    }`;
  }
}

customElements.define('hr-find-view', FindView);
