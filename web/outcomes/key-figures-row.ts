import { css, html, LitElement, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';
import type { KeyFigure } from './key-figures.ts';

/** Key figures side by side. */
export class KeyFiguresRow extends LitElement {
  static override properties = { figures: { attribute: false } };
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: var(--space-4);
        margin: 0;
      }
      div {
        display: flex;
        flex-direction: column;
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
        margin-top: auto;
        padding-top: var(--space-1);
        font-size: var(--text-xl);
        font-weight: 650;
        letter-spacing: -0.015em;
        font-variant-numeric: tabular-nums;
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

  constructor() {
    super();
    this.figures = [];
  }

  override render(): TemplateResult {
    return html`<dl>
      ${this.figures.map(
        ({ label, figure, detail }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="figure">${figure}</dd>
            <dd class="detail">${detail}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

customElements.define('hr-key-figures', KeyFiguresRow);
