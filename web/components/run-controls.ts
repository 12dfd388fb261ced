import { css, html, LitElement, type TemplateResult } from 'lit';
import type { RunSettings } from '../state/run-settings.ts';
import { base } from '../theme/base.ts';
import { buttons } from '../theme/buttons.ts';
import { controls } from '../theme/controls.ts';

const CHOICES = [200, 1000, 5000, 10000];

/** How many futures to simulate, from which seed, and the button that starts them. Emits `run`. */
export class RunControls extends LitElement {
  static override properties = {
    settings: { attribute: false },
    blocked: {},
    busy: { type: Boolean },
  };
  static override styles = [
    base,
    buttons,
    controls,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-3);
      }
      .one {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-xs);
      }
      select {
        width: 8.5rem;
      }
      .one input:not([type='range']) {
        width: 7rem;
      }
      .primary {
        min-width: 7rem;
        font-size: var(--text-m);
      }
      .blocked {
        flex-basis: 100%;
        width: 0;
        min-width: 100%;
        color: var(--bad);
        font-size: var(--text-s);
      }
      .blocked:empty {
        margin-top: calc(-1 * var(--space-3));
      }
    `,
  ];

  declare settings: RunSettings;
  /** Why nothing can be run now, in words; empty when it can. */
  declare blocked: string;
  declare busy: boolean;

  constructor() {
    super();
    this.settings = { replications: 1000, seed: 'headroom' };
    this.blocked = '';
    this.busy = false;
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement) || this.busy || this.blocked) return;
    const given = new FormData(event.currentTarget);
    const detail: RunSettings = {
      replications: Number(given.get('replications')),
      seed: String(given.get('seed')).trim() || 'headroom',
    };
    this.dispatchEvent(new CustomEvent('run', { detail }));
  }

  override render(): TemplateResult {
    const { replications, seed } = this.settings;
    return html`<form @submit=${this.submit}>
      <label class="one"
        >Futures to simulate
        <select name="replications">
          ${CHOICES.map(
            (count) =>
              html`<option value=${count} .selected=${count === replications}>
                ${count.toLocaleString('en-GB')}
              </option>`,
          )}
        </select>
      </label>
      <label class="one" title="Any text. The same seed gives the same numbers."
        >Seed
        <input name="seed" type="text" autocomplete="off" maxlength="100" .value=${seed} />
      </label>
      <button class="primary" aria-disabled=${this.busy || this.blocked ? 'true' : 'false'} aria-describedby="blocked">
        ${this.busy ? 'Starting…' : 'Run'}
      </button>
      <p class="blocked" id="blocked" role="status">${this.blocked}</p>
    </form>`;
  }
}

customElements.define('hr-run-controls', RunControls);
