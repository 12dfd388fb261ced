import { css, html, LitElement, type TemplateResult } from 'lit';
import '../components/origin-note.ts';
import type { PairResult } from '../../models/checks/pair.ts';
import { pairWords } from '../../models/checks/pair-words.ts';
import type { Evidence } from '../api/evidence.ts';
import { base } from '../theme/base.ts';
import { stacked } from '../theme/stacked.ts';
import { tables } from '../theme/tables.ts';
import { trustStyles } from './trust-styles.ts';

/** Figures beside ours, each with whose it is, what was put in and where it stands. */
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
      td {
        white-space: normal;
      }
      @media (min-width: 64rem) {
        tbody th {
          min-width: 20rem;
        }
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

  private row(pair: PairResult): TemplateResult {
    const { statement, input, sources, within } = pair;
    const words = pairWords(pair);
    return html`<tr>
      <th scope="row">
        ${statement}
        <hr-origin-note
          .origin=${{ kind: 'evidence', keys: sources, words: input }}
          .evidence=${sources.flatMap((key) => this.evidence.get(key) ?? [])}
          .label=${statement}
        ></hr-origin-note>
      </th>
      <td data-heading="Figure"><span>${words.expected}<span class="soft">${words.unit}</span></span></td>
      <td data-heading="Whose">${words.kind}</td>
      <td data-heading="Tolerance">${words.tolerance}</td>
      <td data-heading="Ours"><span>${words.ours}<span class="soft">${words.error}</span></span></td>
      <td data-heading="How">${words.how}</td>
      <td data-heading="Verdict"><span class=${within ? 'holds' : 'fails'}>${words.verdict}</span></td>
    </tr>`;
  }

  override render(): TemplateResult {
    return html`<div class="scroll">
      <table>
        <caption>
          “Whose” says whether somebody else published the figure, we worked it out from published ones, or it is a target
          of ours. Runs are of the shipped scenarios; the error is one standard error. A figure is met where ours lies
          within the tolerance or band, which was set beforehand.
        </caption>
        <thead>
          <tr>
            <th scope="col">What it says</th>
            <th scope="col">Figure</th>
            <th scope="col">Whose</th>
            <th scope="col">Tolerance</th>
            <th scope="col">Ours</th>
            <th scope="col">How</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          ${this.pairs.map((pair) => this.row(pair))}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('hr-pair-table', PairTable);
