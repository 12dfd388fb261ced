import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../models/analysis/analysis.ts';
import { base } from '../theme/base.ts';

/** An answer in words, the first sentence largest, and how it was found; what else it shows goes in its slot. */
export class PlainAnswer extends LitElement {
  static override properties = { answer: { attribute: false } };
  static override styles = [
    base,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      .headline {
        font-size: var(--text-xl);
        font-weight: 600;
        line-height: 1.35;
      }
      .more {
        margin: var(--space-3) 0 0;
        padding-left: 1.2em;
        max-width: var(--measure);
      }
      .more li + li {
        margin-top: var(--space-2);
      }
      h2 {
        margin-bottom: var(--space-2);
        font-size: var(--text-m);
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-5);
        margin: var(--space-3) 0 0;
        font-size: var(--text-s);
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare answer: Answer;

  private found(): TemplateResult {
    const { scenarios, engineVersion, seed, futures, method } = this.answer.provenance;
    const items = [
      ...scenarios.map(({ name, hash }) => ['Scenario', `${name} (${hash.slice(0, 12)})`]),
      ['Engine', engineVersion],
      ['Seed', seed],
      ['Futures', futures.toLocaleString('en-GB')],
    ];
    return html`<div class="card">
      <h2>How this was found</h2>
      <p class="small">${method}</p>
      <dl>
        ${items.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.answer) return nothing;
    const [headline, ...more] = this.answer.sentences;
    return html`<section aria-labelledby="headline">
      <div>
        <h2 class="headline" id="headline">${headline}</h2>
        ${more.length > 0 ? html`<ul class="more">${more.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
      </div>
      <slot></slot>
      ${this.found()}
    </section>`;
  }
}

customElements.define('hr-plain-answer', PlainAnswer);
