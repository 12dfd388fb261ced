import { css, html, LitElement, type TemplateResult } from 'lit';
import type { BackTest } from '../../models/checks/back-test.ts';
import {
  BACK_TEST_HEADING,
  backTestSentences,
  backTestTable,
  MOVEMENTS_HEADING,
  movementTable,
} from '../../models/checks/back-test-words.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import { trustStyles } from './trust-styles.ts';

/** How predictions from the returns of earlier years did, for areas of one kind. */
export class BackTestView extends LitElement {
  static override properties = { test: { attribute: false } };
  static override styles = [
    base,
    tables,
    stacked,
    trustStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      tbody th {
        white-space: nowrap;
      }
      details > .scroll {
        margin-top: var(--space-3);
      }
      @media (max-width: 40rem) {
        tbody th {
          white-space: normal;
        }
      }
      h3::first-letter {
        text-transform: uppercase;
      }
    `,
  ];

  declare test: BackTest | undefined;

  private table(
    caption: string,
    heading: readonly string[],
    rows: readonly (readonly string[])[],
  ): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${heading.map((words) => html`<th scope="col">${words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...cells]) => html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell, at) => html`<td data-heading=${heading[at + 1]}>${cell}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  override render(): TemplateResult {
    const { test } = this;
    if (!test) return html``;
    return html`<h3>${test.of}</h3>
      ${backTestSentences(test).map((sentence) => html`<p>${sentence}</p>`)}
      <details>
        <summary>Measure by measure</summary>
      ${this.table(
        '“Held” is the share of areas whose published figure lay within the range of 80 %. Errors are mean distances of the middle, or of the last published figure, from what came.',
        BACK_TEST_HEADING,
        backTestTable(test),
      )}
      ${this.table(
        'By how much figures had moved in the years before: the ranges above.',
        MOVEMENTS_HEADING,
        movementTable(test),
      )}
      </details>`;
  }
}

customElements.define('hr-back-test-view', BackTestView);
