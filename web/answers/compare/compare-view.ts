import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { benefitWords } from '../../../models/analysis/compare/benefit-words.ts';
import { budgetHeldWords } from '../../../models/analysis/compare/budget-words.ts';
import { overWords } from '../../../models/analysis/compare/question.ts';
import type {
  Compared,
  CompareResult,
  Comparison,
} from '../../../models/analysis/compare/result.ts';
import { stretchWords } from '../../../models/analysis/compare/stretch-words.ts';
import { BUDGETS_COVER } from '../../../models/report/budget-words.ts';
import { WEEKS_OF_A_YEAR } from '../../../models/report/year-words.ts';
import '../../charts/chart-figure.ts';
import { base } from '../../theme/base.ts';
import { stacked } from '../../theme/stacked.ts';
import { tables } from '../../theme/tables.ts';
import { withUnit } from '../../words/numbers.ts';
import { costRows, gapRows } from './compare-rows.ts';
import { gapChart } from './gap-chart.ts';
import './gap-table.ts';
import './parts-table.ts';

/** With the unit of the difference. */
const chartHeading = ({ label, unit }: Compared): string =>
  unit === 'share' ? `${label}, points` : withUnit(label, unit);

/** No difference in any week, on average or in eight futures of ten. */
const isFlat = ({ weekly }: Comparison): boolean =>
  weekly.every(({ mean, p10, p90 }) => [...mean, ...p10, ...p90].every((each) => !each));

/** Scenarios beside each other: a table, the difference week by week, money by year, and what each change does. */
export class CompareView extends LitElement {
  static override properties = { found: { attribute: false } };
  static override styles = [
    base,
    tables,
    css`
      :host,
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      .charts {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
        gap: var(--space-5);
      }
      @media print {
        .charts {
          display: block;
        }
        .charts > * {
          margin-top: var(--space-3);
        }
      }
      ul {
        margin: 0;
        padding-left: 1.2em;
        max-width: var(--measure);
      }
      summary {
        cursor: pointer;
        font-weight: 550;
      }
      details ul {
        margin-top: var(--space-2);
      }
    `,
    stacked,
  ];

  declare found: CompareResult;

  /** Sentences beside what they explain. */
  private said(sentences: readonly string[] = []): TemplateResult | typeof nothing {
    return sentences.length > 0
      ? html`<ul>${sentences.map((each) => html`<li>${each}</li>`)}</ul>`
      : nothing;
  }

  /** The same, folded: what the table above says in figures. */
  private folded(sentences: readonly string[] = []): TemplateResult | typeof nothing {
    return sentences.length > 0
      ? html`<details><summary>The same in words</summary>${this.said(sentences)}</details>`
      : nothing;
  }

  private tables({ first, second, gaps, details }: Comparison): TemplateResult {
    const { names, over, stretch, replications } = this.found;
    return html`<hr-gap-table
      .first=${names[first]}
      .second=${names[second]}
      .rows=${gapRows(this.found, { first, second, gaps })}
      .caption=${`The second less the first, ${stretch ? stretchWords(stretch) : overWords(over)}, in each of ${replications.toLocaleString('en-GB')} futures on the same luck. The ± is two standard errors. Not ranked is a gap within it, one that luck makes too often among so many, or one too small to show.`}
    ></hr-gap-table>
    ${this.folded(details?.gaps)}`;
  }

  private charts({ weekly, second }: Comparison): TemplateResult {
    const { weeks, compared, replications, names } = this.found;
    return html`<div class="charts">
      ${weekly.flatMap((gap) => {
        const found = compared.find(({ id }) => id === gap.id);
        return found
          ? [
              html`<div>
                <hr-chart-figure heading=${chartHeading(found)} .of=${names[second]} small .chart=${gapChart(weeks, found, gap)}></hr-chart-figure>
                ${gap.benefit ? html`<p class="small soft">${benefitWords(found, gap.benefit, replications)}</p>` : nothing}
              </div>`,
            ]
          : [];
      })}
    </div>`;
  }

  private cost(comparison: Comparison): TemplateResult {
    const { names } = this.found;
    const headings = [
      names[comparison.first],
      names[comparison.second],
      'Difference',
      'Eight futures in ten',
    ];
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Cost by financial year: ${names[comparison.second]}">
      <table>
        <caption>
          Cost in pounds, over the run and by financial year, each the mean over the futures. The difference is the
          second less the first, and the ± is two standard errors. ${WEEKS_OF_A_YEAR}
        </caption>
        <thead>
          <tr>
            <th scope="col">Financial year</th>
            ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${costRows(comparison).map(
            ([label, ...cells]) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${cells.map((cell, at) => html`<td data-heading=${headings[at]}>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private budgets({ budgets, names }: CompareResult): TemplateResult | typeof nothing {
    if (!budgets) return nothing;
    return html`<section class="card" aria-label="Does the budget hold?">
      <h2>Does the budget hold?</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Chance that the budget holds, by financial year">
        <table>
          <caption>
            The chance that the budget of each financial year holds; each scenario is held against its own. ${BUDGETS_COVER}
          </caption>
          <thead>
            <tr>
              <th scope="col">Financial year</th>
              ${names.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${budgets.map(
              ({ label, scenarios }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  ${scenarios.map((held, at) => html`<td data-heading=${names[at]}>${budgetHeldWords(held)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private parts(comparison: Comparison): TemplateResult | typeof nothing {
    const { changes, attribution } = comparison;
    if (!attribution || changes.length < 2) {
      return this.said(changes);
    }
    return html`<hr-parts-table .second=${this.found.names[comparison.second]} .compared=${this.found.compared} .comparison=${comparison}></hr-parts-table>`;
  }

  private comparison(comparison: Comparison): TemplateResult {
    const { names, comparisons } = this.found;
    const { first, second, changes, attribution, details } = comparison;
    const ofChanges = details?.changes ?? [];
    const ofWhich = comparisons.length > 1 ? `: ${names[second]}` : '';
    return html`
      <section class="card" aria-label="${names[second]} against ${names[first]}">
        <h2>${names[second]}, against ${names[first]}</h2>
        ${this.tables(comparison)}
      </section>
      <section class="card" aria-label="Week by week: ${names[second]}">
        <h2>Week by week${ofWhich}</h2>
        <p class="small soft">
          Below the line of no difference “${names[second]}” has less, above it more. Dark: how far off the mean may be.
          Light: eight futures in ten.
        </p>
        ${isFlat(comparison) ? html`<p>There is no difference in any week.</p>` : this.charts(comparison)}
      </section>
      <section class="card" aria-label="Money: ${names[second]}">
        <h2>Money${ofWhich}</h2>
        ${this.said(comparison.details?.cost)} ${this.cost(comparison)}
      </section>
      ${
        changes.length > 0 || ofChanges.length > 0
          ? html`<section class="card" aria-label="Changes: ${names[second]}">
              <h2>${attribution && changes.length > 1 ? 'What each change does' : 'What was changed'}${ofWhich}</h2>
              ${this.said(ofChanges)} ${this.parts(comparison)}
            </section>`
          : nothing
      }
    `;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.found) return nothing;
    const { comparisons, others, names } = this.found;
    return html`
      ${comparisons.map((each) => this.comparison(each))} ${this.budgets(this.found)}
      ${
        others.length > 0
          ? html`<section class="card" aria-label="The others against each other">
              <h2>The others against each other</h2>
              ${others.map(
                (pair) =>
                  html`${this.said(pair.details?.gaps)}
                  <hr-gap-table
                    .first=${names[pair.first]}
                    .second=${names[pair.second]}
                    .rows=${gapRows(this.found, pair)}
                    .caption=${`“${names[pair.second]}” against “${names[pair.first]}”.`}
                  ></hr-gap-table>`,
              )}
            </section>`
          : nothing
      }
    `;
  }
}

customElements.define('hr-compare-view', CompareView);
