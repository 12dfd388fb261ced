import { css, html, LitElement, type TemplateResult } from 'lit';
import { addressOf } from '../app/routes.ts';
import { base } from '../theme/base.ts';
import { METHOD } from '../trust/method-document.ts';
import '../trust/method-text.ts';

/** The whole method, as it is documented. */
export class MethodPage extends LitElement {
  static override styles = [
    base,
    css`
      .back {
        margin-bottom: var(--space-4);
      }
      .card {
        padding: var(--space-6);
      }
      @media (max-width: 40rem) {
        .card {
          padding: var(--space-4);
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Method · Headroom';
  }

  override render(): TemplateResult {
    return html`<p class="back"><a href=${addressOf({ page: 'trust' })}>Can I trust this?</a></p>
      <article class="card"><hr-method-text .blocks=${METHOD}></hr-method-text></article>`;
  }
}

customElements.define('hr-method-page', MethodPage);
