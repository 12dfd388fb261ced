import { css, html, nothing, type TemplateResult } from 'lit';
import { joined, splitQuantity } from '../../state/quantity-parts.ts';
import { percent } from '../../words/numbers.ts';
import { afterDrawn } from '../after-drawn.ts';
import { FieldElement } from './field-element.ts';
import { NumberBox } from './number-box.ts';
import { limitsOf, unitOf } from './unit-words.ts';

type Part = 'value' | 'low' | 'high';

/** A number, with an 80 % range where it is not known exactly. The slot holds where it comes from. */
export class QuantityField extends FieldElement {
  static override styles = [
    ...FieldElement.styles,
    css`
      .range {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
        margin-top: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-xs);
      }
      .range input {
        flex: 0 0 4.75rem;
        width: 4.75rem;
        min-height: 2.1rem;
        padding: var(--space-1) var(--space-2);
        font-size: var(--text-s);
      }
      .range button {
        font-size: var(--text-xs);
      }
      .add {
        min-height: 1.75rem;
        margin: var(--space-1) 0 0;
        padding: 0;
        color: var(--ink-soft);
        font-size: var(--text-xs);
        font-weight: 400;
        text-decoration: underline;
        text-underline-offset: 0.18em;
      }
    `,
  ];

  private readonly boxes = { value: new NumberBox(), low: new NumberBox(), high: new NumberBox() };

  private readonly onInput = (event: InputEvent): void => {
    const box = event.currentTarget;
    if (!(box instanceof HTMLInputElement)) return;
    const part: Part = box.name === 'low' || box.name === 'high' ? box.name : 'value';
    this.emit(joined({ ...splitQuantity(this.value), [part]: this.boxes[part].type(box.value) }));
  };

  /** Starts a range a tenth either side, to be corrected. */
  private readonly addRange = (): void => {
    const parts = splitQuantity(this.value);
    const middle = typeof parts.value === 'number' ? parts.value : 0;
    const step = Math.abs(middle) / 10;
    const most = this.notes.max ?? Number.POSITIVE_INFINITY;
    const least = this.notes.min ?? Number.NEGATIVE_INFINITY;
    const end = (value: number) => Number(Math.min(most, Math.max(least, value)).toPrecision(6));
    this.emit(joined({ ...parts, low: end(middle - step), high: end(middle + step) }));
    void this.leadTo('[name=low]');
  };

  private readonly removeRange = (): void => {
    this.emit(joined({ ...splitQuantity(this.value), low: undefined, high: undefined }));
    void this.leadTo('.add');
  };

  /** The button that was pressed is gone: the cursor goes to what took its place. */
  private async leadTo(selector: string): Promise<void> {
    await afterDrawn();
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private input(part: Part, label: string | undefined, value: unknown): TemplateResult {
    return html`<input
      id=${part === 'value' ? 'control' : part}
      name=${part}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      title=${limitsOf(this.notes) || nothing}
      aria-label=${label ?? nothing}
      aria-describedby=${`unit ${this.describedBy}`}
      aria-invalid=${this.invalid}
      .value=${this.boxes[part].shows(value)}
      @input=${this.onInput}
    />`;
  }

  private range(low: unknown, high: unknown): TemplateResult | typeof nothing {
    if (this.notes.fixed || this.compact) return nothing;
    if (low === undefined && high === undefined) {
      if (this.value === undefined) return nothing;
      return html`<button class="plain add" @click=${this.addRange}>
        Give a range<span class="hidden-words"> for ${this.notes.label}</span>
      </button>`;
    }
    return html`<div class="range" role="group" aria-label="80 % range of ${this.notes.label}">
      range ${this.input('low', `${this.notes.label}, low end`, low)} to
      ${this.input('high', `${this.notes.label}, high end`, high)}
      <button class="plain" @click=${this.removeRange} title="Remove the range">
        Remove<span class="hidden-words"> the range of ${this.notes.label}</span>
      </button>
    </div>`;
  }

  private unit(value: unknown, low: unknown, high: unknown): TemplateResult | string {
    const share = this.notes.unit === 'share' || this.notes.unit === 'sharePerYear';
    if (!share || typeof value !== 'number') return unitOf(this.notes);
    const ends =
      typeof low === 'number' && typeof high === 'number' && !this.compact
        ? ` (${percent(low)} to ${percent(high)})`
        : '';
    const each = this.notes.unit === 'sharePerYear' ? ' a year' : '';
    return html`<span class="also">= ${percent(value)}${each}</span>${ends}`;
  }

  override render(): TemplateResult {
    const { value, low, high } = splitQuantity(this.value);
    return this.framed(html`<div class="with-unit">
        ${this.input('value', undefined, value)}
        <span class="unit" id="unit">${this.unit(value, low, high)}</span>
      </div>
      ${this.range(low, high)}`);
  }
}

customElements.define('hr-quantity-field', QuantityField);
