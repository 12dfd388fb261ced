import { css, html, LitElement, type TemplateResult } from 'lit';
import { keyedText } from '../components/keyed-text.ts';
import { base } from '../theme/base.ts';
import type { Block, Words } from './method-blocks.ts';

/** Blocks of a document as text. */
export class MethodText extends LitElement {
  static override properties = { blocks: { attribute: false } };
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        overflow-wrap: anywhere;
      }
      h2 {
        margin-top: var(--space-5);
      }
      ul {
        display: grid;
        gap: var(--space-2);
        max-width: var(--measure);
        margin: 0;
        padding-left: 1.1rem;
      }
      code {
        font-size: 0.92em;
      }
    `,
  ];

  declare blocks: readonly Block[];

  constructor() {
    super();
    this.blocks = [];
  }

  private words({ kind, text, address }: Words): TemplateResult | (TemplateResult | string)[] {
    switch (kind) {
      case 'strong':
        return html`<strong>${text}</strong>`;
      case 'soft':
        return html`<em>${text}</em>`;
      case 'code':
        return html`<code>${text}</code>`;
      case 'link':
        return html`<a href=${address ?? ''} target="_blank" rel="noreferrer">${text}</a>`;
      default:
        return keyedText(text);
    }
  }

  private block(block: Block): TemplateResult {
    switch (block.kind) {
      case 'heading':
        return block.level === 1
          ? html`<h1>${block.text}</h1>`
          : block.level === 2
            ? html`<h2>${block.text}</h2>`
            : html`<h3>${block.text}</h3>`;
      case 'list':
        return html`<ul>
          ${block.items.map((item) => html`<li>${item.map((each) => this.words(each))}</li>`)}
        </ul>`;
      case 'paragraph':
        return html`<p>${block.words.map((each) => this.words(each))}</p>`;
    }
  }

  override render(): TemplateResult {
    return html`${this.blocks.map((block) => this.block(block))}`;
  }
}

customElements.define('hr-method-text', MethodText);
