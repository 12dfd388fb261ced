import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { outcomeInFull } from '../../../models/analysis/sensitivity/influence-words.ts';
import type { SensitivityResult } from '../../../models/analysis/sensitivity/result.ts';
import { barPicture, barPictureStyles } from '../../charts/bar-picture.ts';
import { base } from '../../theme/base.ts';
import { stacked } from '../../theme/stacked.ts';
import { tables } from '../../theme/tables.ts';
import { withUnit } from '../../words/numbers.ts';
import { moveRows, moveScale, partRows, untoldRows } from './influence-rows.ts';

/** What makes an outcome as wide as it is, and what moving each unknown input from end to end does. */
export class SensitivityView extends LitElement {
  static override properties = { found: { attribute: false } };
  static override styles = [
    base,
    tables,
    barPictureStyles,
    css`
      :host,
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      th:first-child {
        width: 32%;
      }
      td.bar {
        width: 24%;
      }
      summary {
        cursor: pointer;
        font-weight: 550;
      }
      details .scroll {
        margin-top: var(--space-3);
      }
    `,
    stacked,
  ];

  declare found: SensitivityResult;

  private parts(): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Table: what makes the width">
      <table>
        <caption>
          Parts of the variance from future to future; ${untoldRows(this.found).length > 0 ? 'with those of the inputs folded below ' : ''}they sum to all of it. The thin line is two standard errors
          either way. “Narrower once known” is how much the range of eight futures in ten would shrink on average if
          that number were known and nothing else.
        </caption>
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col"><span class="hidden-words">As a bar</span></th>
            <th scope="col">Part of the variance</th>
            <th scope="col">Narrower once known</th>
            <th scope="col">Its range</th>
          </tr>
        </thead>
        <tbody>
          ${partRows(this.found).map(
            ({ label, part, words, narrower, range }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td class="bar">
                  ${
                    part
                      ? barPicture({
                          from: 0,
                          to: part.value,
                          error: part.error,
                          low: 0,
                          high: 1,
                          tone: 'first',
                        })
                      : nothing
                  }
                </td>
                <td data-heading="Part of the variance">${words}</td>
                <td data-heading="Narrower once known">${narrower}</td>
                <td data-heading="Its range">${range}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private untold(): TemplateResult | typeof nothing {
    const rows = untoldRows(this.found);
    if (rows.length === 0) return nothing;
    const heading = withUnit('Difference from end to end', this.found.unit);
    const words =
      rows.length === 1
        ? '1 input changes nothing that can be told from luck'
        : `${rows.length} inputs change nothing that can be told from luck`;
    return html`<details>
      <summary>${words}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="Table: inputs that change nothing that can be told from luck">
        <table aria-label="Inputs that change nothing that can be told from luck">
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col">Part of the variance</th>
              <th scope="col">${heading}</th>
              <th scope="col">Its range</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ label, part, difference, range }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td data-heading="Part of the variance">${part}</td>
                  <td data-heading=${heading}>${difference}</td>
                  <td data-heading="Its range">${range}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  private moves(): TemplateResult | typeof nothing {
    const rows = moveRows(this.found);
    const scale = moveScale(this.found);
    if (rows.length === 0 || !scale) return nothing;
    return html`<section class="card" aria-labelledby="moves">
      <h2 id="moves">Each input from end to end</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Table: each input from end to end">
        <table>
          <caption>
            ${withUnit(this.found.label, this.found.unit)}, with one input at the low and the high end of its range, all others drawn, on the same
            luck; the line is the mean with all drawn. The ± is two standard errors. ${scale.words}
          </caption>
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col"><span class="hidden-words">As a bar</span></th>
              <th scope="col">At its low end</th>
              <th scope="col">At its high end</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ label, atLow, atHigh, low, high, difference }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td class="bar">
                    ${barPicture({ ...scale, from: atLow, to: atHigh, tone: atHigh < atLow ? 'second' : 'first' })}
                  </td>
                  <td data-heading="At its low end">${low}</td>
                  <td data-heading="At its high end">${high}</td>
                  <td data-heading="Difference">${difference}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.found?.outcome) return nothing;
    const { label, test } = this.found;
    return html`
      <section class="card" aria-labelledby="parts">
        <h2 id="parts">What makes the width of “${label}”</h2>
        ${
          test
            ? html`<p>
                The threshold of “${test.label}” is ${outcomeInFull(this.found, test.threshold)}. Its margin is as wide
                as the outcome is.
              </p>`
            : nothing
        }
        ${this.parts()} ${this.untold()}
      </section>
      ${this.moves()}
    `;
  }
}

customElements.define('hr-sensitivity-view', SensitivityView);
