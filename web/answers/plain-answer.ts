import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../models/analysis/analysis.ts';
import { base } from '../theme/base.ts';
import { facts } from '../theme/facts.ts';
import { longDate } from '../words/dates.ts';

/** Sentences beneath the first that stand above charts and tables: a judgement of how many are read before one looks. */
const MOST_ABOVE = 5;

/**
 * An answer in words, the first sentence largest, and how it was found; what else it shows goes in its slot,
 * and sentences beyond the first few after it.
 */
export class PlainAnswer extends LitElement {
  static override properties = { answer: { attribute: false }, date: {} };
  static override styles = [
    base,
    facts,
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
      .short {
        display: none;
        margin-top: var(--space-2);
        font-size: var(--text-xs);
      }
      @media print {
        section {
          gap: var(--space-4);
        }
        .headline {
          font-size: var(--text-l);
        }
        .short {
          display: block;
        }
        .more {
          margin-top: var(--space-2);
          font-size: var(--text-s);
        }
        .more li + li {
          margin-top: var(--space-1);
        }
      }
      h2 {
        margin-bottom: var(--space-2);
        font-size: var(--text-m);
      }
      dl {
        margin-top: var(--space-3);
      }
    `,
  ];

  declare answer: Answer;
  /** ISO date and time at which it was found; left out of one that is not whole. */
  declare date: string | undefined;

  private listed(sentences: readonly string[]): TemplateResult | typeof nothing {
    return sentences.length > 0
      ? html`<ul class="more">${sentences.map((each) => html`<li>${each}</li>`)}</ul>`
      : nothing;
  }

  private get items(): [string, string][] {
    const { scenarios, engineVersion, seed, futures } = this.answer.provenance;
    return [
      ...scenarios.map(({ name, hash }): [string, string] => [
        'Scenario',
        `${name} (${hash.slice(0, 12)})`,
      ]),
      ['Engine', engineVersion],
      ['Seed', seed],
      ['Futures', futures.toLocaleString('en-GB')],
      ...(this.date ? [['Answered', longDate(this.date)] satisfies [string, string]] : []),
    ];
  }

  private found(): TemplateResult {
    return html`<div class="card">
      <h2>How this was found</h2>
      <p class="small">${this.answer.provenance.method}</p>
      <dl>
        ${this.items.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
    </div>`;
  }

  /** On the first sheet of paper, for the method stands on the last. */
  private short(): TemplateResult {
    const words = this.items.map(([name, value]) => `${name}: ${value}`).join(' · ');
    return html`<p class="short soft">${words}. How this was found is told at the end.</p>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.answer) return nothing;
    const [headline, ...more] = this.answer.sentences;
    return html`<section aria-labelledby="headline">
      <div>
        <h2 class="headline" id="headline">${headline}</h2>
        ${this.listed(more.slice(0, MOST_ABOVE))} ${this.short()}
      </div>
      <slot></slot>
      ${
        more.length > MOST_ABOVE
          ? html`<div class="card">
              <h2>More in words</h2>
              ${this.listed(more.slice(MOST_ABOVE))}
            </div>`
          : nothing
      }
      ${this.found()}
    </section>`;
  }
}

customElements.define('hr-plain-answer', PlainAnswer);
