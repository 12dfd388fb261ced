import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import './conflict-notice.ts';
import './notice.ts';
import './unreadable-notice.ts';
import type { ChangeWords } from '../editor/change-words.ts';
import type { UnreadableDraft } from '../state/draft-storage.ts';
import type { ConflictNotice } from './conflict-notice.ts';

/** A newer version that somebody saved while an older one was being changed. */
export interface NewerVersion {
  theirs: number;
  mine: number;
  changes: readonly ChangeWords[];
  /** How many inputs it changed beside these. */
  untold: number;
}

/**
 * What there is of a scenario beside the draft that is shown. Emits `keep` or `take` of a newer version, and
 * `download` or `discard` with work that cannot be opened.
 */
export class DraftNotices extends LitElement {
  static override properties = {
    newer: { attribute: false },
    elsewhere: { type: Boolean },
    unreadable: { attribute: false },
  };
  static override styles = css`
    hr-notice,
    hr-conflict-notice,
    hr-unreadable-notice {
      display: block;
      margin-bottom: var(--space-5);
    }
  `;

  declare newer: NewerVersion | undefined;
  /** Another tab of this browser has changes of its own. */
  declare elsewhere: boolean;
  declare unreadable: readonly UnreadableDraft[];

  constructor() {
    super();
    this.elsewhere = false;
    this.unreadable = [];
  }

  /** Brings a newer version into view and puts the cursor on it, where there is one. */
  async lead(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector<ConflictNotice>('hr-conflict-notice')?.lead();
  }

  private tell(name: 'keep' | 'take' | 'download' | 'discard', lost?: UnreadableDraft): void {
    this.dispatchEvent(new CustomEvent(name, { detail: lost }));
  }

  private conflict({ theirs, mine, changes, untold }: NewerVersion): TemplateResult {
    return html`<hr-conflict-notice
      .theirs=${theirs}
      .mine=${mine}
      .changes=${changes}
      .untold=${untold}
      @keep=${() => this.tell('keep')}
      @take=${() => this.tell('take')}
    ></hr-conflict-notice>`;
  }

  override render(): TemplateResult {
    return html`${this.newer ? this.conflict(this.newer) : nothing}
    ${
      this.elsewhere
        ? html`<hr-notice
            >Other changes to this scenario are kept in this browser, made in another tab. They are not shown
            here.</hr-notice
          >`
        : nothing
    }
    ${this.unreadable.map(
      (lost) =>
        html`<hr-unreadable-notice
          @download=${() => this.tell('download', lost)}
          @discard=${() => this.tell('discard', lost)}
        ></hr-unreadable-notice>`,
    )}`;
  }
}

customElements.define('hr-draft-notices', DraftNotices);
