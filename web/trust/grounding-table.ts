import { html, LitElement, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import { percent } from '../words/numbers.ts';
import { GROUNDS, type Grounding } from './judged-figures.ts';
import { trustStyles } from './trust-styles.ts';

export interface NamedGrounding {
  id: string;
  name: string;
  grounding: Grounding;
}

const HEADINGS: Readonly<Record<(typeof GROUNDS)[number], string>> = {
  published: 'Published',
  derived: 'Worked out from published',
  calibrated: 'Fitted to published',
  judgement: 'Judgement',
  given: 'Source not in our book',
  open: 'No source named',
};

/** How many figures of each scenario are published, worked out, fitted or judged. */
export class GroundingTable extends LitElement {
  static override properties = { scenarios: { attribute: false } };
  static override styles = [base, tables, stacked, trustStyles];

  declare scenarios: readonly NamedGrounding[];

  constructor() {
    super();
    this.scenarios = [];
  }

  override render(): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption>
          How the figures of each scenario were come by. One without a source is a figure of your own; a source that our
          evidence book does not hold is counted apart. Settings are choices that no source could give and have no place
          for one: how long to simulate, priorities, weights, steps, and days until a rule gives way.
        </caption>
        <thead>
          <tr>
            <th scope="col">Scenario</th>
            ${GROUNDS.map((kind) => html`<th scope="col">${HEADINGS[kind]}</th>`)}
            <th scope="col">All figures</th>
            <th scope="col">Judged or fitted</th>
            <th scope="col">Settings</th>
          </tr>
        </thead>
        <tbody>
          ${this.scenarios.map(
            ({ name, grounding: { counts, total, settings } }) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${GROUNDS.map((kind) => html`<td data-heading=${HEADINGS[kind]}>${counts[kind]}</td>`)}
                <td data-heading="All figures">${total}</td>
                <td data-heading="Judged or fitted">
                  ${percent((counts.judgement + counts.calibrated) / total, 0)}
                </td>
                <td data-heading="Settings">${settings}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-grounding-table', GroundingTable);
