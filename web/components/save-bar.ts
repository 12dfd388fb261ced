import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

/** Undo, redo, export and save. Emits `undo`, `redo`, `export` and `save`. */
export class SaveBar extends LitElement {
  static override properties = {
    dirty: { type: Boolean },
    canUndo: { type: Boolean },
    canRedo: { type: Boolean },
    saving: { type: Boolean },
    problems: { type: Number },
    version: { type: Number },
  };
  static override styles = [
    base,
    buttons,
    css`
      .state {
        margin-right: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
    `,
  ];

  declare dirty: boolean;
  declare canUndo: boolean;
  declare canRedo: boolean;
  declare saving: boolean;
  declare problems: number;
  declare version: number;

  /** One that can do nothing now keeps the cursor that pressed it, so it is not taken out of the page's order. */
  private button(name: 'undo' | 'redo' | 'export' | 'save', label: string, can: boolean) {
    const isHeldUp = name === 'save' && this.problems > 0;
    return html`<button
      aria-disabled=${can ? 'false' : 'true'}
      title=${isHeldUp ? 'Put the problems right first' : nothing}
      @click=${() => can && this.dispatchEvent(new CustomEvent(name))}
    >
      ${label}
    </button>`;
  }

  private words(): string {
    if (this.saving) return 'Saving…';
    return this.dirty ? 'Not saved yet, kept in this browser' : `Saved, version ${this.version}`;
  }

  override render(): TemplateResult {
    return html`<div class="row" role="group" aria-label="Save and undo">
      <span class="state" role="status">${this.words()}</span>
      ${this.button('undo', 'Undo', this.canUndo)} ${this.button('redo', 'Redo', this.canRedo)}
      ${this.button('export', 'Export', true)}
      ${this.button('save', 'Save', this.dirty && !this.saving && this.problems === 0)}
    </div>`;
  }
}

customElements.define('hr-save-bar', SaveBar);
