import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../components/notice.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import type { AsAsked } from './as-asked.ts';

/**
 * Says where a question that is asked again was of something else than the scenario as it stands. Emits `put-back`
 * to take out again what was taken up, `keep` to have what was asked as a scenario.
 */
export class AsAskedNotice extends LitElement {
  static override properties = {
    asked: { attribute: false },
    takenUp: { type: Boolean },
    version: { type: Number },
  };
  static override styles = [
    base,
    buttons,
    css`
      hr-notice {
        margin-bottom: var(--space-5);
      }
      span {
        flex: 1 1 24rem;
      }
    `,
  ];

  declare asked: AsAsked | undefined;
  /** The unsaved changes that it was asked of stand in the scenario again. */
  declare takenUp: boolean;
  /** The version that is saved now. */
  declare version: number;

  constructor() {
    super();
    this.takenUp = false;
  }

  private button(name: 'put-back' | 'keep', words: string): TemplateResult {
    return html`<button @click=${() => this.dispatchEvent(new CustomEvent(name))}>${words}</button>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.asked) return nothing;
    if (this.takenUp) {
      return html`<hr-notice>
        <span
          >This question was asked of changes that had not been saved. They stand in the scenario again, still
          unsaved: version ${this.version} is as it was.</span
        >
        ${this.button('put-back', 'Take them out again')}
      </hr-notice>`;
    }
    return html`<hr-notice>
      <span
        >This question was asked of ${this.asked.words},
        which is not the scenario as it stands now. Asked from here, it is of the scenario as it stands now.</span
      >
      ${this.button('keep', 'Open what was asked as a new scenario')}
    </hr-notice>`;
  }
}

customElements.define('hr-as-asked-notice', AsAskedNotice);
