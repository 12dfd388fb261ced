import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '../../models/report/results.ts';
import { base } from '../theme/base.ts';
import { facts } from '../theme/facts.ts';
import { whenWords } from '../words/dates.ts';

/** What makes the figures repeatable. */
export class ProvenanceLine extends LitElement {
  static override properties = { provenance: { attribute: false } };
  static override styles = [base, facts];

  declare provenance: Provenance;

  override render(): TemplateResult | typeof nothing {
    if (!this.provenance) return nothing;
    const { scenarioName, scenarioHash, engineVersion, seed, replications, date } = this.provenance;
    const items = [
      ['Scenario', scenarioName],
      ['Fingerprint', scenarioHash.slice(0, 12)],
      ['Engine', engineVersion],
      ['Seed', seed],
      ['Futures', replications.toLocaleString('en-GB')],
      ...(date ? [['Run on', whenWords(date)]] : []),
    ];
    return html`<dl>
      ${items.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>`;
  }
}

customElements.define('hr-provenance', ProvenanceLine);
