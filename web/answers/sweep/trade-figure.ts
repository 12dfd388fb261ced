import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import { workingDaysWords } from '../../../models/analysis/sweep/words.ts';
import { figureStyles } from '../../charts/figure-styles.ts';
import { keyStyles } from '../../charts/key-styles.ts';
import { base } from '../../theme/base.ts';
import { choices } from '../../theme/choices.ts';
import { controls } from '../../theme/controls.ts';
import { LOPSIDED } from '../../words/lopsided.ts';
import {
  firstSafetyChoice,
  isOutside,
  QUEUE_SIDES,
  type QueueSide,
  safetyChoices,
  type TradeLine,
  tradeChart,
  tradeSentence,
} from './trade-chart.ts';
import { MARK_DASHES } from './trade-settings.ts';
import './trade-canvas.ts';

/** One chart of both sides of the trade: a test of the standard against the queue. */
export class TradeFigure extends LitElement {
  static override properties = {
    found: { attribute: false },
    test: { state: true },
    queue: { state: true },
  };
  static override styles = [
    base,
    controls,
    choices,
    figureStyles,
    keyStyles,
    css`
      .safety {
        --of: var(--series-1);
      }
      .queue {
        --of: var(--series-2);
      }
      .of path {
        stroke: var(--of);
      }
      .second path {
        stroke-dasharray: 6 4;
      }
      .point {
        fill: var(--of);
      }
      .second .point {
        fill: var(--surface);
        stroke: var(--of);
      }
      @media print {
        figure {
          gap: var(--space-2);
        }
        .note {
          font-size: var(--text-xs);
        }
      }
    `,
  ];

  declare found: SweepResult;
  declare private test: number | undefined;
  declare private queue: QueueSide;

  constructor() {
    super();
    this.queue = 'waiting';
  }

  private readonly chooseTest = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) {
      this.test = Number(event.currentTarget.value);
    }
  };

  private readonly chooseQueue = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) {
      this.queue = event.currentTarget.value === 'wait' ? 'wait' : 'waiting';
    }
  };

  private entry({ label, side, isSecond }: TradeLine): TemplateResult {
    return html`<li>
      <svg viewBox="0 0 28 12" aria-hidden="true" class="of ${side} ${isSecond ? 'second' : ''}">
        <path d="M0 6h28" />
        ${
          side === 'safety'
            ? svg`<circle class="point" cx="14" cy="6" r="4" />`
            : svg`<rect class="point" x="11" y="3" width="6" height="6" transform="rotate(45 14 6)" />`
        }
      </svg>
      ${label}
    </li>`;
  }

  private mark(
    dashed: keyof typeof MARK_DASHES,
    colour: 'soft-line' | 'threshold',
    drawn: string,
    words: string,
  ): TemplateResult {
    return html`<li>
      <svg viewBox="0 0 28 12" aria-hidden="true">
        <path class=${colour} d=${drawn} stroke-dasharray=${MARK_DASHES[dashed].join(' ')} />
      </svg>
      ${words}
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.found) return nothing;
    const tests = safetyChoices(this.found);
    const test = this.test ?? firstSafetyChoice(this.found);
    const chart = tradeChart(this.found, tests.length > 0 ? test : -1, this.queue);
    return html`<figure>
      <div class="choices">
        ${
          tests.length > 0
            ? html`<label
                >Safety
                <select @change=${this.chooseTest}>
                  ${tests.map((label, index) => html`<option value=${index} .selected=${index === test}>${label}</option>`)}
                </select></label
              >`
            : nothing
        }
        <label
          >Against
          <select @change=${this.chooseQueue}>
            ${Object.entries(QUEUE_SIDES).map(
              ([side, label]) =>
                html`<option value=${side} .selected=${side === this.queue}>${label}</option>`,
            )}
          </select></label
        >
      </div>
      <ul class="key">
        ${chart.lines.map((line) => this.entry(line))}
        ${chart.today ? this.mark('today', 'soft-line', 'M14 0v12', `Today: ${chart.today.words}`) : nothing}
        ${chart.limit === null ? nothing : this.mark('limit', 'threshold', 'M0 6h28', `Wait limit: ${workingDaysWords(chart.limit)}`)}
      </ul>
      <hr-trade-canvas .chart=${chart} .label=${tradeSentence(chart, tests[test] ?? 'none')}></hr-trade-canvas>
      <p class="note small soft">
        ${tests.length > 0 ? html`Left: the chance in the last week, and how far off it may be. Right: ` : nothing}the
        mean, and the range within which eight futures in ten lie (${chart.queueLabel.join(', ')}). Across: ${chart.valueLabel}.
        What is gained on one side is paid for on the other${
          this.found.input.isCap
            ? html`: as many cases come, so
        that a lower hard cap leaves more of them without a place, and these wait until one is free`
            : nothing
        }.
        ${chart.lines.some(isOutside) ? LOPSIDED : nothing}
      </p>
    </figure>`;
  }
}

customElements.define('hr-trade-figure', TradeFigure);
