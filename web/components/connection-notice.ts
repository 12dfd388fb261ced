import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { connection } from '../api/connection.ts';
import { StoreController } from '../state/store-controller.ts';
import { base } from '../theme/base.ts';

/** Says that the server cannot be reached, for as long as that lasts. Always there, so that it is read out when it fills. */
export class ConnectionNotice extends LitElement {
  static override styles = [
    base,
    css`
      p {
        margin-bottom: var(--space-5);
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--bad);
        border-radius: var(--radius-s);
        background: var(--bad-soft);
      }
    `,
  ];

  private readonly connection = new StoreController(this, connection);

  override render(): TemplateResult {
    return html`<div role="status">
      ${this.connection.value === 'lost' ? html`<p>Connection lost, trying again.</p>` : nothing}
    </div>`;
  }
}

customElements.define('hr-connection-notice', ConnectionNotice);
