import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '../charts/chart-figure.ts';
import { groupTable } from '../../models/report/group-words.ts';
import { isOfOne, OF_ONE_FUTURE } from '../../models/report/one-future.ts';
import type { MeasureTable, RunResults } from '../../models/report/results.ts';
import { inputsAddress, runScenarioAddress, yearsAddress } from '../api/runs.ts';
import { bandChart, thresholdsFor } from '../charts/band-chart.ts';
import { chanceChart } from '../charts/chance-chart.ts';
import { OUTCOME_CHARTS } from '../charts/chart-list.ts';
import { fileNameOf } from '../state/download.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { budgetRows } from './budget-rows.ts';
import './budget-table.ts';
import { caseHolderRows } from './case-holder-rows.ts';
import './case-holder-table.ts';
import './group-table.ts';
import { keyFigures } from './key-figures.ts';
import './key-figures-row.ts';
import { outcomesStyles } from './outcomes-styles.ts';
import './provenance-line.ts';
import { standardRows } from './standard-rows.ts';
import './standard-table.ts';
import { widthRows } from './width-rows.ts';
import './width-table.ts';
import './years-table.ts';

/** Everything that a run found: in words, as chances, as charts and as tables. */
export class OutcomesView extends LitElement {
  static override properties = {
    results: { attribute: false },
    runId: {},
    partial: { type: Boolean },
    team: { state: true },
  };
  static override styles = [base, controls, outcomesStyles];

  declare results: RunResults;
  /** Of the run that found this. */
  declare runId: string;
  /** Of the futures so far, while the run goes on. */
  declare partial: boolean;
  declare private team: string | undefined;

  constructor() {
    super();
    this.partial = false;
  }

  private measures(): MeasureTable {
    const team = this.results.teams.find(({ id }) => id === this.team);
    return team ? team.measures : this.results.measures;
  }

  private readonly chooseTeam = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) {
      this.team = event.currentTarget.value || undefined;
    }
  };

  private summary({ summary, provenance }: RunResults): TemplateResult {
    return html`<section class="card lead" aria-labelledby="headline">
      ${
        this.partial
          ? html`<p class="small soft">
              So far, over ${provenance.replications.toLocaleString('en-GB')} futures
            </p>`
          : nothing
      }
      <h2 id="headline">${summary.headline}</h2>
      <hr-key-figures .figures=${keyFigures(this.results)}></hr-key-figures>
      ${summary.sentences.length > 0 ? html`<ul>${summary.sentences.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
    </section>`;
  }

  private standard(results: RunResults): TemplateResult | typeof nothing {
    const rows = standardRows(results);
    if (rows.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="standard">
      <h2 id="standard">Is the service safely staffed?</h2>
      <hr-standard-table
        .rows=${rows}
        .replications=${results.provenance.replications}
        .weeks=${results.weeks.length - 1}
      ></hr-standard-table>
      ${
        isOfOne(results)
          ? nothing
          : html`<hr-chart-figure
              heading="Chance that every test is met, week by week"
              small
              .chart=${chanceChart(results)}
            ></hr-chart-figure>`
      }
    </section>`;
  }

  private budgets(results: RunResults): TemplateResult | typeof nothing {
    const { budgets } = results;
    if (!budgets) return nothing;
    return html`<section class="card" aria-labelledby="budgets">
      <h2 id="budgets">Does the budget hold?</h2>
      <hr-budget-table .rows=${budgetRows(budgets, isOfOne(results))} ?single=${isOfOne(results)}></hr-budget-table>
    </section>`;
  }

  private caseHolders(results: RunResults): TemplateResult | typeof nothing {
    const rows = caseHolderRows(results);
    if (rows.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="case-holders">
      <h2 id="case-holders">Who is over their cap?</h2>
      <hr-case-holder-table .rows=${rows} ?single=${isOfOne(results)}></hr-case-holder-table>
    </section>`;
  }

  private groups(results: RunResults): TemplateResult | typeof nothing {
    const table = groupTable(results);
    if (!table) return nothing;
    return html`<section class="card" aria-labelledby="groups">
      <h2 id="groups">${table.title}</h2>
      <hr-group-table .table=${table}></hr-group-table>
    </section>`;
  }

  private width({ width = [], weeks }: RunResults): TemplateResult | typeof nothing {
    const rows = widthRows(width);
    if (rows.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="width">
      <h2 id="width">What is not known, and what is luck</h2>
      <hr-width-table .rows=${rows} .weeks=${weeks.length - 1}></hr-width-table>
    </section>`;
  }

  private charts(results: RunResults): TemplateResult {
    const measures = this.measures();
    return html`<section aria-labelledby="weeks">
      <div class="heading">
        <h2 id="weeks">Week by week</h2>
        ${
          results.teams.length > 1
            ? html`<label
                >Of
                <select @change=${this.chooseTeam}>
                  <option value="">the whole service</option>
                  ${results.teams.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
                </select></label
              >`
            : nothing
        }
      </div>
      <p class="soft small">
        ${
          isOfOne(results)
            ? OF_ONE_FUTURE
            : 'The line is the middle of the futures, of learning and cost, which add up over a year, their mean; half of the futures lie within the darker band, and eight in ten within the lighter one.'
        }
      </p>
      <div class="charts">
        ${OUTCOME_CHARTS.map(({ title, measures: ids }) => {
          const chart = bandChart(
            results.weeks,
            measures,
            ids,
            thresholdsFor(results.standard, ids, this.team),
            isOfOne(results) ? 'one-future' : 'futures',
          );
          return chart.lines.length > 0
            ? html`<hr-chart-figure class="card" .heading=${title} .chart=${chart}></hr-chart-figure>`
            : nothing;
        })}
      </div>
    </section>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { results } = this;
    if (!results) return nothing;
    return html`
      ${this.summary(results)} ${this.standard(results)} ${this.budgets(results)} ${this.charts(results)}
      ${this.caseHolders(results)} ${this.groups(results)} ${this.width(results)}
      ${
        results.years.length > 0 && !this.partial
          ? html`<section class="card" aria-labelledby="years">
              <h2 id="years">By financial year</h2>
              <hr-years-table .years=${results.years} ?single=${isOfOne(results)}></hr-years-table>
              <p class="small take-away">
                <a href=${yearsAddress(this.runId)} download>Download every measure by financial year (CSV)</a>
              </p>
            </section>`
          : nothing
      }
      <section class="card" aria-labelledby="provenance">
        <h2 id="provenance">How these figures can be had again</h2>
        <p class="small soft">The same fingerprint, engine, seed and number of futures give the same figures anywhere.</p>
        <hr-provenance .provenance=${results.provenance}></hr-provenance>
        <p class="small take-away"><a href=${runScenarioAddress(this.runId)} download=${fileNameOf(results.provenance.scenarioName)}
          >Download the scenario that was run</a>${
            this.partial
              ? nothing
              : html` · <a href=${inputsAddress(this.runId)} download>Download what was assumed, input by input (CSV)</a>`
          }</p>
      </section>
    `;
  }
}

customElements.define('hr-outcomes-view', OutcomesView);
