import { html, LitElement, nothing, type TemplateResult } from 'lit';
import './notice.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

/** The scenario is not there, though it can be restored or there is unsaved work on it. Emits `restore`, or `keep` for the work as a copy. */
export class MissingNotice extends LitElement {
  static override properties = { deleted: { type: Boolean }, work: { type: Boolean } };
  static override styles = [base, buttons];

  /** It can be restored. */
  declare deleted: boolean;
  /** There is unsaved work on it. */
  declare work: boolean;

  private tell(name: 'restore' | 'keep'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.deleted && !this.work) return nothing;
    return html`<hr-notice tone="bad">
      <span>
        ${this.deleted ? 'This scenario has been deleted.' : nothing}
        ${this.work ? 'Your changes to it are kept in this browser.' : nothing}
      </span>
      ${this.deleted ? html`<button @click=${() => this.tell('restore')}>Restore it</button>` : nothing}
      ${this.work ? html`<button @click=${() => this.tell('keep')}>Keep mine as a copy</button>` : nothing}
    </hr-notice>`;
  }
}

customElements.define('hr-missing-notice', MissingNotice);
