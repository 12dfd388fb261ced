import { html, LitElement, type TemplateResult } from 'lit';
import './notice.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

/** Somebody saved a newer version in the meantime. Emits `keep` for one's own as a copy, or `take` for theirs. */
export class ConflictNotice extends LitElement {
  static override properties = { theirs: { type: Number }, mine: { type: Number } };
  static override styles = [base, buttons];

  /** Version that is there now, and the one that was being changed. */
  declare theirs: number;
  declare mine: number;

  private tell(name: 'keep' | 'take'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  override render(): TemplateResult {
    return html`<hr-notice tone="bad">
      <span
        >Somebody saved version ${this.theirs} while you were changing version ${this.mine}. Nothing was
        overwritten.</span
      >
      <button @click=${() => this.tell('keep')}>Keep mine as a copy</button>
      <button @click=${() => this.tell('take')}>Take theirs (Undo brings mine back)</button>
    </hr-notice>`;
  }
}

customElements.define('hr-conflict-notice', ConflictNotice);
