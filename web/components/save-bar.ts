import { css, html, LitElement, type TemplateResult } from 'lit';
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

  private tell(name: 'undo' | 'redo' | 'export' | 'save'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  private words(): string {
    if (this.saving) return 'Saving…';
    return this.dirty ? 'Not saved yet, kept in this browser' : `Saved, version ${this.version}`;
  }

  override render(): TemplateResult {
    return html`<div class="row" role="group" aria-label="Save and undo">
      <span class="state" role="status">${this.words()}</span>
      <button ?disabled=${!this.canUndo} @click=${() => this.tell('undo')}>Undo</button>
      <button ?disabled=${!this.canRedo} @click=${() => this.tell('redo')}>Redo</button>
      <button @click=${() => this.tell('export')}>Export</button>
      <button
        ?disabled=${!this.dirty || this.saving || this.problems > 0}
        title=${this.problems > 0 ? 'Put the problems right first' : ''}
        @click=${() => this.tell('save')}
      >
        Save
      </button>
    </div>`;
  }
}

customElements.define('hr-save-bar', SaveBar);
