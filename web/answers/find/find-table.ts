import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../../theme/base.ts';
import { stacked } from '../../theme/stacked.ts';
import { tables } from '../../theme/tables.ts';
import type { FindTable as Table } from './find-rows.ts';

/** A table of what was found; rows that matter most are marked. */
export class FindTable extends LitElement {
  static override properties = { table: { attribute: false }, label: {} };
  static override styles = [
    base,
    tables,
    css`
      p {
        margin-bottom: var(--space-3);
        max-width: var(--measure);
      }
      .detail {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-xs);
        white-space: nowrap;
      }
      .marked > * {
        background: var(--surface-2);
        font-weight: 600;
      }
      .on-phone {
        display: none;
      }
      @media (max-width: 40rem) {
        .on-phone {
          display: inline;
          color: var(--ink-soft);
          font-weight: 400;
        }
        .marked {
          margin: 0 calc(-1 * var(--space-2));
          padding-inline: var(--space-2);
          background: var(--surface-2);
        }
      }
    `,
    stacked,
  ];

  declare table: Table;
  declare label: string;

  constructor() {
    super();
    this.label = '';
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.table) return nothing;
    const { caption, headings, rows } = this.table;
    return html`<p class="small soft" id="caption">${caption}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Table: ${this.label}">
        <table aria-describedby="caption">
          <thead>
            <tr>
              ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ heading, isMarked, cells }) =>
                html`<tr class=${isMarked ? 'marked' : ''}>
                  <th scope="row"><span class="on-phone">${headings[0]}: </span>${heading}</th>
                  ${cells.map(
                    ({ main, detail }, at) =>
                      html`<td data-heading=${headings[at + 1]}>${main}${detail ? html`<span class="detail">${detail}</span>` : nothing}</td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}

customElements.define('hr-find-table', FindTable);
