import { css, html, LitElement, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';

/** A few words about something that has just happened; buttons go in its slot. */
export class Notice extends LitElement {
  static override properties = { tone: { reflect: true } };
  static override styles = [
    base,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius-s);
        border: 1px solid var(--line-strong);
        background: var(--accent-soft);
      }
      :host([tone='bad']) div {
        border-color: var(--bad);
        background: var(--bad-soft);
      }
    `,
  ];

  declare tone: 'calm' | 'bad';

  constructor() {
    super();
    this.tone = 'calm';
  }

  /** It can be given the cursor, where what had it is gone. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = -1;
  }

  override render(): TemplateResult {
    return html`<div role=${this.tone === 'bad' ? 'alert' : 'status'}><slot></slot></div>`;
  }
}

customElements.define('hr-notice', Notice);
