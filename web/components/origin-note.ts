import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../api/evidence.ts';
import type { Grounds, Origin } from '../state/origin.ts';
import { base } from '../theme/base.ts';
import './evidence-fact.ts';
import { keyedText } from './keyed-text.ts';

const TITLES: Readonly<Record<Grounds | 'evidence', string>> = {
  published: 'Published figure',
  derived: 'Worked out from published figures',
  calibrated: 'Fitted to published figures',
  judgement: 'Judgement',
  given: 'Source given, not in our evidence book',
  evidence: 'Evidence',
};

/** Where a figure comes from: a published source, our judgement, what an item starts with, or the reader's own number. */
export class OriginNote extends LitElement {
  static override properties = {
    origin: { attribute: false },
    evidence: { attribute: false },
    label: {},
  };
  static override styles = [
    base,
    css`
      :host {
        margin-top: var(--space-1);
        font-size: var(--text-xs);
      }
      summary,
      .tag {
        display: inline-flex;
        align-items: center;
        min-height: 1.75rem;
        color: var(--ink-soft);
      }
      summary {
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary::after {
        content: '';
        width: 0.35rem;
        height: 0.35rem;
        margin-left: var(--space-2);
        border: solid currentcolor;
        border-width: 0 1.5px 1.5px 0;
        transform: translateY(-0.1rem) rotate(45deg);
      }
      details[open] summary::after {
        transform: translateY(0.1rem) rotate(225deg);
      }
      .judgement {
        color: var(--warm);
      }
      .yours {
        color: var(--accent);
      }
      .facts {
        display: grid;
        gap: var(--space-3);
        margin: var(--space-1) 0 0;
        padding: var(--space-3);
        border-radius: var(--radius-s);
        background: var(--surface-2);
        line-height: 1.45;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare origin: Origin;
  /** The facts that the origin's keys name, as far as they are known. */
  declare evidence: readonly Evidence[];
  /** Of the field, for a screen reader. */
  declare label: string;

  constructor() {
    super();
    this.origin = { kind: 'none' };
    this.evidence = [];
    this.label = '';
  }

  override render(): TemplateResult | typeof nothing {
    if (this.origin.kind === 'none') return nothing;
    if (this.origin.kind === 'start') {
      return html`<span class="tag judgement">Starting value, no source</span>`;
    }
    if (this.origin.kind === 'yours') return html`<span class="tag yours">Your figure</span>`;
    const { kind, keys, words } = this.origin;
    const title = TITLES[kind];
    const unknown = keys.filter((key) => !this.evidence.some(({ id }) => id === key));
    if (keys.length === 0 && !words) return html`<span class="tag ${kind}">${title}</span>`;
    return html`<details>
      <summary class=${kind}>
        ${title}<span class="hidden-words">: where ${this.label} comes from</span>
      </summary>
      <div class="facts">
        ${words ? html`<div>${keyedText(words)}</div>` : nothing} ${this.evidence.map((fact) => html`<hr-evidence-fact .fact=${fact}></hr-evidence-fact>`)}
        ${unknown.length > 0 ? html`<div class="soft">Source ${unknown.join(', ')}</div>` : nothing}
      </div>
    </details>`;
  }
}

customElements.define('hr-origin-note', OriginNote);
