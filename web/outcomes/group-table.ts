import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { GroupTable } from '../../models/report/group-words.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import { LOPSIDED } from '../words/lopsided.ts';
import { type GroupRow, groupRows } from './group-rows.ts';

/** Learning and supervision, due and kept, by role and by years with the service. */
export class GroupTableElement extends LitElement {
  static override properties = { table: { attribute: false } };
  static override styles = [
    base,
    tables,
    css`
      table {
        max-width: 62rem;
      }
      .detail {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .apart {
        border-top: 2px solid var(--line);
      }
    `,
    stacked,
  ];

  declare table: GroupTable | undefined;

  private row({ label, cells, isApart }: GroupRow): TemplateResult {
    // No space in a cell without words: on a phone it is left out.
    return html`<tr class=${isApart ? 'apart' : ''}>
      <th scope="row">${label}</th>
      ${cells.map(
        ({ heading, main, details }) =>
          html`<td data-heading=${heading}>${main}${details.map((each) => html`<span class="detail">${each}</span>`)}</td>`,
      )}
    </tr>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { table } = this;
    if (!table) return nothing;
    const rows = groupRows(table);
    const isLopsided = rows.some(({ cells }) => cells.some(({ lopsided }) => lopsided));
    return html`<div class="scroll">
      <table>
        <caption>
          ${table.note} ${isLopsided ? LOPSIDED : nothing}
        </caption>
        <thead>
          <tr>
            <th scope="col">${table.who}</th>
            ${table.columns.flatMap(({ due, kept }) => [due, kept]).map((each) => html`<th scope="col">${each}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((each) => this.row(each))}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-group-table', GroupTableElement);
