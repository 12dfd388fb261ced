import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import { valueTried } from '../../../models/analysis/sweep/words.ts';
import { chanceChart } from '../../charts/chance-chart.ts';
import '../../charts/chart-figure.ts';
import { base } from '../../theme/base.ts';
import { choices } from '../../theme/choices.ts';
import { controls } from '../../theme/controls.ts';
import { outcomesTable } from './sweep-rows.ts';
import { testsTable } from './tests-table.ts';
import { firstSafetyChoice, SIDE_NAMES, safetyChoices } from './trade-chart.ts';
import './core-table.ts';
import './sweep-table.ts';
import './trade-figure.ts';

/** What a range of values makes of a service: the trade as a chart, all figures as tables, one value week by week. */
export class SweepView extends LitElement {
  static override properties = {
    found: { attribute: false },
    shown: { state: true },
  };
  static override styles = [
    base,
    controls,
    choices,
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
      /* The first sheet says by itself what was found; all tables follow. */
      @media print {
        .all {
          break-before: page;
        }
      }
    `,
  ];

  declare found: SweepResult;
  /** Of the week-by-week chart: which side, value and test, by their places. */
  declare private shown: { side: number; value: number; test: number } | undefined;

  private weekly(): { side: number; value: number; test: number } {
    const { variants, input } = this.found;
    const away = variants[0].points.map(({ value }) => Math.abs(value - (input.today ?? value)));
    const nearest = away.indexOf(Math.min(...away));
    return this.shown ?? { side: 0, value: nearest, test: firstSafetyChoice(this.found) };
  }

  private choose(part: 'side' | 'value' | 'test') {
    return (event: Event): void => {
      if (event.currentTarget instanceof HTMLSelectElement) {
        this.shown = { ...this.weekly(), [part]: Number(event.currentTarget.value) };
      }
    };
  }

  private choice(part: 'side' | 'value' | 'test', label: string, options: readonly string[]) {
    const chosen = this.weekly()[part];
    return html`<label
      >${label}
      <select @change=${this.choose(part)}>
        ${options.map((option, index) => html`<option value=${index} .selected=${index === chosen}>${option}</option>`)}
      </select></label
    >`;
  }

  private weekByWeek(): TemplateResult {
    const { variants, weeks, input } = this.found;
    const { side, value, test } = this.weekly();
    const point = variants[side].points[value];
    const { byWeek, standardErrorByWeek, label } = point.tests[test];
    const chances = { probabilityMet: [...byWeek], standardError: [...standardErrorByWeek] };
    return html`<section class="card" aria-labelledby="by-week">
      <h2 id="by-week">Week by week</h2>
      <div class="choices">
        ${this.choice(
          'value',
          input.isCap ? 'Cap' : 'Value',
          variants[0].points.map((each) => valueTried(this.found, each.value)),
        )}
        ${
          variants.length > 1
            ? this.choice(
                'side',
                'When full',
                variants.map(({ whenFull }) => SIDE_NAMES[whenFull]),
              )
            : nothing
        }
        ${this.choice('test', 'Test', safetyChoices(this.found))}
      </div>
      <hr-chart-figure
        heading="Chance of meeting: ${label}"
        small
        .chart=${chanceChart({ weeks: [...weeks], safelyStaffed: chances })}
      ></hr-chart-figure>
    </section>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.found) return nothing;
    const hasTests = this.found.unchanged.tests.length > 0;
    return html`
      <section class="card" aria-labelledby="trade">
        <h2 id="trade">Both sides of the trade</h2>
        <hr-trade-figure .found=${this.found}></hr-trade-figure>
        <hr-sweep-core .found=${this.found}></hr-sweep-core>
      </section>
      <section class="card all" aria-labelledby="values">
        <h2 id="values">What each value does</h2>
        <hr-sweep-table label="What each value does" .table=${outcomesTable(this.found)}></hr-sweep-table>
      </section>
      ${
        hasTests
          ? html`<section class="card" aria-labelledby="tests">
                <h2 id="tests">Is the standard met?</h2>
                <hr-sweep-table label="Is the standard met?" .table=${testsTable(this.found)}></hr-sweep-table>
              </section>
              ${this.weekByWeek()}`
          : nothing
      }
    `;
  }
}

customElements.define('hr-sweep-view', SweepView);
