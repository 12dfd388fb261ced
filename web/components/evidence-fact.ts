import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../api/evidence.ts';
import { base } from '../theme/base.ts';
import { evidenceWords } from '../words/evidence.ts';

/** One fact of the evidence book: what it says, its figure, where and when, and its source. */
export class EvidenceFact extends LitElement {
  static override properties = { fact: { attribute: false } };
  static override styles = [
    base,
    css`
      :host {
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare fact: Evidence;

  override render(): TemplateResult | typeof nothing {
    if (!this.fact) return nothing;
    const { id, statement, note } = this.fact;
    const { figure, place, source, address } = evidenceWords(this.fact);
    return html`<strong>${id}: ${statement}</strong>
      ${figure ? html`<div>${figure}</div>` : nothing}
      ${note ? html`<div>${note}</div>` : nothing}
      <div class="soft">${place}</div>
      <div class="soft">
        ${address ? html`<a href=${address} target="_blank" rel="noreferrer">${source}</a>` : source}
      </div>`;
  }
}

customElements.define('hr-evidence-fact', EvidenceFact);
