import { css, html, LitElement, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { percentDone } from '../words/progress.ts';

/** How far a run or an answer is. Emits `cancel`. */
export class RunProgress extends LitElement {
  static override properties = {
    done: { type: Number },
    total: { type: Number },
    what: {},
    cancelling: { type: Boolean },
  };
  static override styles = [
    base,
    buttons,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3) var(--space-4);
      }
      progress {
        flex: 1 1 12rem;
        height: 0.6rem;
        border: 0;
        border-radius: 1rem;
        background: var(--surface-2);
        accent-color: var(--accent);
      }
      progress::-webkit-progress-bar {
        border-radius: 1rem;
        background: var(--surface-2);
      }
      progress::-webkit-progress-value {
        border-radius: 1rem;
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        border-radius: 1rem;
        background: var(--accent);
      }
    `,
  ];

  declare done: number;
  declare total: number;
  /** What is under way, in a word. Of an answer more futures may be asked for on the way. */
  declare what: 'run' | 'answer';
  /** It was asked to stop, and has not stopped yet. */
  declare cancelling: boolean;
  /** Per cent that were told so far. Spoken at each quarter, not at every block. */
  private told = 0;

  constructor() {
    super();
    this.what = 'run';
    this.done = 0;
    this.total = 0;
    this.cancelling = false;
  }

  private cancel(): void {
    if (!this.cancelling) this.dispatchEvent(new CustomEvent('cancel'));
  }

  override willUpdate(): void {
    this.told = percentDone(this, this.told);
  }

  private counted(): string {
    const { done, total, what } = this;
    if (total === 0) return 'Accepted: 0 futures so far, starting…';
    const whole = (count: number) => count.toLocaleString('en-GB');
    const words = `${whole(done)} of ${whole(total)} futures`;
    return what === 'answer' ? `${words} asked for so far` : words;
  }

  override render(): TemplateResult {
    return html`<div class="card">
      <span>${this.counted()}</span>
      <span class="hidden-words" role="status">${this.told} % of the ${this.what} is done</span>
      <progress aria-label=${this.what} max=${this.total || 1} .value=${this.done}></progress>
      <button aria-disabled=${this.cancelling} @click=${this.cancel}>
        ${this.cancelling ? 'Cancelling…' : 'Cancel'}
      </button>
    </div>`;
  }
}

customElements.define('hr-run-progress', RunProgress);
