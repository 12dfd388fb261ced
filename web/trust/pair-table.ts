import { css, html, LitElement, type TemplateResult } from 'lit';
import '../components/origin-note.ts';
import type { PairResult } from '../../models/checks/pair.ts';
import type { Evidence } from '../api/evidence.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import { type PairRow, pairRows } from './pair-rows.ts';
import { trustStyles } from './trust-styles.ts';

/** Published figures beside ours, each with what was put in and where it stands. */
export class PairTable extends LitElement {
  static override properties = {
    pairs: { attribute: false },
    evidence: { attribute: false },
  };
  static override styles = [
    base,
    tables,
    stacked,
    trustStyles,
    css`
      hr-origin-note {
        font-weight: 400;
      }
    `,
  ];

  declare pairs: readonly PairResult[];
  declare evidence: ReadonlyMap<string, Evidence>;

  constructor() {
    super();
    this.pairs = [];
    this.evidence = new Map();
  }

  private row(row: PairRow): TemplateResult {
    return html`<tr>
      <th scope="row">
        ${row.statement}
        <hr-origin-note
          .origin=${{ kind: 'published', keys: row.sources, words: row.input }}
          .evidence=${row.sources.flatMap((key) => this.evidence.get(key) ?? [])}
          .label=${row.statement}
        ></hr-origin-note>
      </th>
      <td data-heading="Published"><span>${row.published}<span class="soft">${row.unit}</span></span></td>
      <td data-heading="Tolerance">${row.tolerance}</td>
      <td data-heading="Ours"><span>${row.ours}<span class="soft">${row.error}</span></span></td>
      <td data-heading="How">${row.how}</td>
      <td data-heading="Verdict"><span class=${row.within ? 'holds' : 'fails'}>${row.verdict}</span></td>
    </tr>`;
  }

  override render(): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption>
          Each is a figure that somebody else published. Simulated ones come from runs of the shipped scenarios; the
          small ± is one standard error. A figure is met where ours lies within the tolerance, which was set beforehand.
        </caption>
        <thead>
          <tr>
            <th scope="col">What is published</th>
            <th scope="col">Published</th>
            <th scope="col">Tolerance</th>
            <th scope="col">Ours</th>
            <th scope="col">How</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          ${pairRows(this.pairs).map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-pair-table', PairTable);
