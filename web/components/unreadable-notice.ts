import { html, LitElement, type TemplateResult } from 'lit';
import './notice.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

/** Kept work cannot be opened. Emits `download` or `discard`. */
export class UnreadableNotice extends LitElement {
  static override styles = [base, buttons];

  private tell(name: 'download' | 'discard'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  override render(): TemplateResult {
    return html`<hr-notice tone="bad">
      <span
        >This browser kept changes to this scenario that cannot be opened: another version of Headroom kept them,
        or they are damaged. What is shown is without them.</span
      >
      <button @click=${() => this.tell('download')}>Download them</button>
      <button @click=${() => this.tell('discard')}>Throw them away</button>
    </hr-notice>`;
  }
}

customElements.define('hr-unreadable-notice', UnreadableNotice);
