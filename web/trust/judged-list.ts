import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyedText } from '../components/keyed-text.ts';
import { base } from '../theme/base.ts';
import { bySection } from './by-section.ts';
import type { JudgedFigure } from './judged-figures.ts';

/** Every figure that is judged or fitted, by section, with its reason. */
export class JudgedList extends LitElement {
  static override properties = { figures: { attribute: false } };
  static override styles = [
    base,
    css`
      details {
        border-bottom: 1px solid var(--line);
      }
      summary {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: var(--space-3);
        min-height: 2.75rem;
        font-weight: 550;
        cursor: pointer;
      }
      summary::after {
        content: '';
        width: 0.4rem;
        height: 0.4rem;
        margin-right: var(--space-2);
        border: solid currentcolor;
        border-width: 0 1.5px 1.5px 0;
        transform: translateY(-0.1rem) rotate(45deg);
      }
      details[open] summary::after {
        transform: translateY(0.1rem) rotate(225deg);
      }
      .count {
        margin-left: auto;
        color: var(--ink-soft);
        font-weight: 400;
        font-size: var(--text-s);
      }
      ul {
        margin: 0 0 var(--space-4);
        padding-left: 1.1rem;
        font-size: var(--text-s);
      }
      li {
        margin-bottom: var(--space-2);
        overflow-wrap: anywhere;
      }
      .figure {
        font-variant-numeric: tabular-nums;
        font-weight: 550;
      }
    `,
  ];

  declare figures: readonly JudgedFigure[];

  constructor() {
    super();
    this.figures = [];
  }

  private figure({ place, figure, kind, words }: JudgedFigure): TemplateResult {
    return html`<li>
      ${place}: <span class="figure">${figure}</span>${kind === 'calibrated' ? ', fitted' : ''}
      ${words ? html`<div class="soft">${keyedText(words)}</div>` : nothing}
    </li>`;
  }

  override render(): TemplateResult {
    return html`${bySection(this.figures).map(
      ([section, figures]) =>
        html`<details>
          <summary>${section}<span class="count">${figures.length}</span></summary>
          <ul>
            ${figures.map((each) => this.figure(each))}
          </ul>
        </details>`,
    )}`;
  }
}

customElements.define('hr-judged-list', JudgedList);
