import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';
import type { KeyFigure } from './key-figures.ts';

/** Key figures side by side. */
export class KeyFiguresRow extends LitElement {
  static override properties = {
    figures: { attribute: false },
    compact: { type: Boolean, reflect: true },
  };
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: 0 var(--space-4);
        margin: 0 0 calc(-1 * var(--space-4));
      }
      div {
        display: grid;
        grid-row: span 3;
        grid-template-rows: subgrid;
        gap: 0;
        align-items: start;
        margin-bottom: var(--space-4);
        padding-left: var(--space-3);
        border-left: 2px solid var(--line);
      }
      div:first-child {
        border-left-color: var(--accent);
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-xs);
        line-height: 1.35;
      }
      dd {
        margin: 0;
      }
      .figure {
        padding-top: var(--space-1);
        font-size: var(--text-xl);
        font-weight: 650;
        letter-spacing: -0.015em;
        font-variant-numeric: tabular-nums;
      }
      .unit {
        color: var(--ink-soft);
        font-size: var(--text-xs);
        font-weight: 400;
        letter-spacing: 0;
      }
      :host([compact]) dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
        margin: 0;
      }
      :host([compact]) div {
        grid-row: auto;
        grid-template-rows: auto;
        margin: 0;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: baseline;
        gap: 0 var(--space-3);
        padding: var(--space-2) 0;
        border: 0;
        border-top: 1px solid var(--line);
      }
      :host([compact]) .figure {
        margin: 0;
        padding: 0;
        font-size: var(--text-m);
      }
      :host([compact]) .detail {
        grid-column: 1 / -1;
        font-size: var(--text-xs);
        text-align: right;
      }
      .detail {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      @media (max-width: 40rem) {
        dl {
          grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
        }
        .figure {
          font-size: var(--text-l);
        }
      }
    `,
  ];

  declare figures: readonly KeyFigure[];
  /** One to a line. */
  declare compact: boolean;

  constructor() {
    super();
    this.figures = [];
    this.compact = false;
  }

  override render(): TemplateResult {
    return html`<dl>
      ${this.figures.map(
        ({ label, figure, unit, detail }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="figure">${figure} <span class="unit">${unit}</span></dd>
            ${detail ? html`<dd class="detail">${detail}</dd>` : nothing}
          </div>`,
      )}
    </dl>`;
  }
}

customElements.define('hr-key-figures', KeyFiguresRow);
