import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import type { LinkTable } from './link-rows.ts';
import { trustStyles } from './trust-styles.ts';

/** One measure under the four settings of the link, after the sentence that says what it comes to. */
export class LinkTableElement extends LitElement {
  static override properties = { table: { attribute: false } };
  static override styles = [
    base,
    tables,
    stacked,
    trustStyles,
    css`
      .sentence {
        margin-bottom: var(--space-4);
        font-size: var(--text-l);
        line-height: 1.4;
      }
    `,
  ];

  declare table: LinkTable;

  override render(): TemplateResult | typeof nothing {
    if (!this.table) return nothing;
    const { heading, rows, sentence } = this.table;
    return html`<p class="sentence" aria-live="polite">${sentence}</p>
      <div class="scroll">
        <table>
          <caption>
            ${heading}
          </caption>
          <thead>
            <tr>
              <th scope="col">Caseload and leaving</th>
              <th scope="col">One case more changes the leaving rate by</th>
              <th scope="col">On average</th>
              <th scope="col">Eight futures in ten</th>
              <th scope="col">Against no link</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">${row.label}</th>
                  <td data-heading="One case more changes leaving by">${row.effect}</td>
                  <td data-heading="On average">${row.mean}</td>
                  <td data-heading="Eight futures in ten">${row.range}</td>
                  <td data-heading="Against no link">${row.difference || '–'}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}

customElements.define('hr-link-table', LinkTableElement);
