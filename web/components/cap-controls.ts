import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../models/scenario/problem.ts';
import type { Cap } from '../state/caps.ts';
import { base } from '../theme/base.ts';
import { controls } from '../theme/controls.ts';
import { problemWords } from '../words/problem.ts';
import { NumberBox } from './fields/number-box.ts';
import { unitOf } from './fields/unit-words.ts';

export interface CapChange {
  paths: readonly string[];
  value: unknown;
}

/** Where the slider ends: well above any cap in use, widened where the cap itself is higher. */
const SLIDER_END = 40;

/** A slider and a number for the caseload cap of each team. Emits `cap-change`. */
export class CapControls extends LitElement {
  static override properties = { caps: { attribute: false }, problems: { attribute: false } };
  static override styles = [
    base,
    controls,
    css`
      .caps {
        display: grid;
        gap: var(--space-4);
      }
      /* Of many teams some stand in sight, the last in part; the rest do not push what they lead to off the page. */
      .caps:has(> :nth-child(7)) {
        max-height: 20rem;
        padding: var(--space-1);
        overflow-y: auto;
      }
      .cap {
        display: grid;
        grid-template-columns: minmax(8rem, 1fr) minmax(8rem, 2fr) auto;
        align-items: center;
        gap: var(--space-2) var(--space-4);
      }
      .cap label {
        overflow-wrap: anywhere;
      }
      .number {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .number input:not([type='range']) {
        width: 4.75rem;
        font-size: var(--text-l);
        font-weight: 600;
      }
      .problem {
        grid-column: 1 / -1;
        color: var(--bad);
        font-size: var(--text-s);
      }
      @media (max-width: 40rem) {
        .cap {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .cap label {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  declare caps: readonly Cap[];
  /** Those of the whole scenario: what is wrong with a cap is said beside it. */
  declare problems: readonly Problem[];
  private readonly boxes = new Map<string, NumberBox>();

  constructor() {
    super();
    this.caps = [];
    this.problems = [];
  }

  private change(cap: Cap, value: unknown): void {
    const detail: CapChange = { paths: cap.paths, value };
    this.dispatchEvent(new CustomEvent('cap-change', { detail }));
  }

  private boxOf(cap: Cap): NumberBox {
    const key = cap.paths[0];
    const box = this.boxes.get(key) ?? new NumberBox();
    this.boxes.set(key, box);
    return box;
  }

  /** What is wrong with a cap, once for all the posts that share it. */
  private wrongWith({ paths }: Cap): Problem | undefined {
    return this.problems.find(({ path }) =>
      paths.some((own) => path === own || path.startsWith(`${own}.`)),
    );
  }

  private cap(cap: Cap, index: number): TemplateResult {
    const box = this.boxOf(cap);
    const wrong = this.wrongWith(cap);
    const value = typeof cap.value === 'number' ? cap.value : 0;
    const unit = unitOf(cap.notes);
    const typed = (event: InputEvent) => {
      if (event.currentTarget instanceof HTMLInputElement) {
        this.change(cap, box.type(event.currentTarget.value));
      }
    };
    return html`<div class="cap">
      <label for="cap-${index}">${cap.label}</label>
      <input
        type="range"
        aria-label="${cap.notes.label}, ${cap.label}, slider"
        aria-valuetext="${value} ${unit}"
        min=${cap.notes.min ?? 0}
        max=${Math.min(cap.notes.max ?? SLIDER_END, Math.max(SLIDER_END, Math.ceil(value * 1.5)))}
        step="1"
        .value=${String(value)}
        @input=${typed}
      />
      <span class="number">
        <input
          id="cap-${index}"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby="unit-${index} problem-${index}"
          aria-invalid=${wrong ? 'true' : 'false'}
          .value=${box.shows(cap.value)}
          @input=${typed}
        />
        <span id="unit-${index}">${unit}</span>
      </span>
      ${wrong ? html`<p class="problem" id="problem-${index}">${problemWords(wrong)}</p>` : nothing}
    </div>`;
  }

  override render(): TemplateResult {
    return html`<div class="caps">${this.caps.map((cap, index) => this.cap(cap, index))}</div>`;
  }
}

customElements.define('hr-cap-controls', CapControls);
