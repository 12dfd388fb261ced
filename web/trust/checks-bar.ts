import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Checks } from '../api/checks.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { whenWords } from '../words/dates.ts';

/** When the checks were made here, how far they are, and the button that makes them. Emits `check`. */
export class ChecksBar extends LitElement {
  static override properties = { checks: { attribute: false } };
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
        flex: 1 1 10rem;
        max-width: 20rem;
        accent-color: var(--accent);
      }
      .fault {
        color: var(--bad);
      }
    `,
  ];

  declare checks: Checks;

  private words(): string {
    const { status, date, seconds, engineVersion } = this.checks;
    if (status === 'running') return 'Checking on this machine; you can go on working.';
    return date === null || seconds === null
      ? 'Not checked on this machine yet. It takes about a minute and stops nothing else.'
      : `Checked on this machine on ${whenWords(date)}, engine ${engineVersion}, in ${Math.round(seconds)} seconds.`;
  }

  override render(): TemplateResult {
    const { status, progress, fault, date } = this.checks;
    const running = status === 'running';
    // Spoken at each quarter, not at every step.
    const quarter = Math.floor(progress * 4) * 25;
    return html`<div>
      <button
        class=${date === null ? 'primary' : ''}
        aria-disabled=${running ? 'true' : 'false'}
        @click=${() => running || this.dispatchEvent(new CustomEvent('check'))}
      >
        ${date === null ? 'Check it here' : 'Check again'}
      </button>
      <span class="small soft">${this.words()}</span>
      ${
        running
          ? html`<progress aria-label="Checks" max="1" .value=${progress}></progress>
              <span class="hidden-words" role="status">${quarter} % of the checks are made</span>`
          : ''
      }
      ${fault === null ? '' : html`<span class="fault" role="alert">${fault}</span>`}
    </div>`;
  }
}

customElements.define('hr-checks-bar', ChecksBar);
