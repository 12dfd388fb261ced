import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import './notice.ts';
import type { ChangeWords } from '../editor/change-words.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';

const MOST_SHOWN = 10;

/** Somebody saved a newer version in the meantime, and what it changed. Emits `keep` for one's own as a copy, or `take` for theirs. */
export class ConflictNotice extends LitElement {
  static override properties = {
    theirs: { type: Number },
    mine: { type: Number },
    changes: { attribute: false },
    untold: { type: Number },
  };
  static override styles = [
    base,
    buttons,
    css`
      .what {
        flex: 1 1 100%;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      ul {
        margin: var(--space-1) 0 0;
        padding-left: var(--space-4);
        font-size: var(--text-s);
      }
    `,
  ];

  /** Version that is there now, and the one that was being changed. */
  declare theirs: number;
  declare mine: number;
  /** What the newer version changed. */
  declare changes: readonly ChangeWords[];
  /** How many inputs it changed beside these. */
  declare untold: number;

  constructor() {
    super();
    this.changes = [];
    this.untold = 0;
  }

  /** Brings it into view and puts the cursor on it, for it needs an answer. */
  async lead(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('hr-notice')?.focus();
  }

  private tell(name: 'keep' | 'take'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  private changed(): TemplateResult | typeof nothing {
    const more = Math.max(0, this.changes.length - MOST_SHOWN) + this.untold;
    if (this.changes.length === 0) return nothing;
    return html`Their version changed:
      <ul>
        ${this.changes
          .slice(0, MOST_SHOWN)
          .map(({ place, words }) => html`<li><strong>${place}</strong>: ${words}</li>`)}
        ${more > 0 ? html`<li>and ${more.toLocaleString('en-GB')} more</li>` : nothing}
      </ul>`;
  }

  override render(): TemplateResult {
    return html`<hr-notice tone="bad">
      <div class="what">
        Somebody saved version ${this.theirs} while you were changing version ${this.mine}. Nothing was
        overwritten. ${this.changed()}
      </div>
      <button @click=${() => this.tell('keep')}>Keep mine as a copy</button>
      <button @click=${() => this.tell('take')}>Take theirs (Undo brings mine back)</button>
    </hr-notice>`;
  }
}

customElements.define('hr-conflict-notice', ConflictNotice);
