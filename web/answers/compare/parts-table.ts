import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Compared, Comparison } from '../../../models/analysis/compare/result.ts';
import { barPicture, barPictureStyles } from '../../charts/bar-picture.ts';
import { base } from '../../theme/base.ts';
import { choices } from '../../theme/choices.ts';
import { controls } from '../../theme/controls.ts';
import { stacked } from '../../theme/stacked.ts';
import { tables } from '../../theme/tables.ts';
import { withUnit } from '../../words/numbers.ts';
import { partRows } from './compare-rows.ts';

/** What each change does to a measure that the reader chooses, as bars beside their figures. */
export class PartsTable extends LitElement {
  static override properties = {
    compared: { attribute: false },
    comparison: { attribute: false },
    second: {},
    chosen: { state: true },
  };
  static override styles = [
    base,
    controls,
    choices,
    tables,
    barPictureStyles,
    css`
      .choices {
        margin-bottom: var(--space-3);
      }
      th:first-child {
        width: 40%;
      }
      td.bar {
        width: 26%;
      }
      tfoot > tr > * {
        border-top: 1px solid var(--line);
        font-weight: 650;
      }
    `,
    stacked,
  ];

  declare compared: readonly Compared[];
  declare comparison: Comparison;
  /** What the second scenario is called. */
  declare second: string;
  declare private chosen: number;

  constructor() {
    super();
    this.compared = [];
    this.chosen = 0;
  }

  private readonly choose = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) {
      this.chosen = Number(event.currentTarget.value);
    }
  };

  override render(): TemplateResult | typeof nothing {
    const found = this.compared[this.chosen];
    const parts = found && this.comparison && partRows(this.comparison, found);
    if (!parts) return nothing;
    const ends = parts.rows.flatMap(({ value, error }) => [value - error, value + error]);
    const scale = { low: Math.min(0, ...ends), high: Math.max(0, ...ends), line: 0 };
    return html`
      <div class="choices"><label
        >Of
        <select @change=${this.choose}>
          ${this.compared.map(({ label, unit }, at) => html`<option value=${at} .selected=${at === this.chosen}>${withUnit(label, unit)}</option>`)}
        </select></label></div>
      <div class="scroll" tabindex="0" role="region" aria-label="What each change does: ${this.second}">
        <table>
          <caption>
            The parts sum to the whole difference: each is the mean over every order in which the changes could be made.
            The thin line is two standard errors either way.
          </caption>
          <thead>
            <tr>
              <th scope="col">Change</th>
              <th scope="col"><span class="hidden-words">As a bar</span></th>
              <th scope="col">Its part</th>
              <th scope="col">By itself</th>
            </tr>
          </thead>
          <tbody>
            ${parts.rows.map(
              ({ label, value, error, words, alone }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td class="bar">${barPicture({ ...scale, from: 0, to: value, error, tone: 'first' })}</td>
                  <td data-heading="Its part">${words}</td>
                  <td data-heading="By itself">${alone}</td>
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All of it</th>
              <td></td>
              <td data-heading="In all">${parts.total}</td>
              <td></td>
            </tr>
          </tfoot>
        </table>
      </div>
    `;
  }
}

customElements.define('hr-parts-table', PartsTable);
