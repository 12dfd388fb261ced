import { html, LitElement, type TemplateResult } from 'lit';
import type { TheoryCheck } from '../api/checks.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import { spreadSentence } from './spread-sentence.ts';
import { type TheoryRow, theoryRows } from './theory-rows.ts';
import { trustStyles } from './trust-styles.ts';

/** What the simulation gives beside what queueing and renewal theory say that it must. */
export class TheoryTable extends LitElement {
  static override properties = {
    checks: { attribute: false },
    mostStandardErrors: { type: Number },
  };
  static override styles = [base, tables, stacked, trustStyles];

  declare checks: readonly TheoryCheck[];
  declare mostStandardErrors: number;

  constructor() {
    super();
    this.checks = [];
    this.mostStandardErrors = 0;
  }

  private row(row: TheoryRow): TemplateResult {
    return html`<tr>
      <th scope="row">${row.name}<span class="soft">${row.source}</span></th>
      <td data-heading="Theory">${row.theory}</td>
      <td data-heading="Simulated"><span>${row.simulated}<span class="soft">${row.error}</span></span></td>
      <td data-heading="Standard errors apart">${row.apart}</td>
      <td data-heading="Verdict"><span class=${row.holds ? 'holds' : 'fails'}>${row.verdict}</span></td>
    </tr>`;
  }

  override render(): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption>
          A simulation of chance never equals theory to the last digit: the ± is one standard error, what luck does to
          our figure. A comparison holds up to ${this.mostStandardErrors} standard errors apart.
          ${spreadSentence(this.checks)}
        </caption>
        <thead>
          <tr>
            <th scope="col">What is compared</th>
            <th scope="col">Theory</th>
            <th scope="col">Simulated</th>
            <th scope="col">Standard errors apart</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          ${theoryRows(this.checks).map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-theory-table', TheoryTable);
