import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { chanceInRange, HOLDS_WORDS } from '../../../models/analysis/find/words.ts';
import { figureStyles } from '../../charts/figure-styles.ts';
import { keyStyles } from '../../charts/key-styles.ts';
import { base } from '../../theme/base.ts';
import { percent } from '../../words/numbers.ts';
import { type ChanceCurve, curveSentence, type PlacedValue } from './chance-curve.ts';
import { CURVE_DASHES } from './curve-settings.ts';
import './curve-canvas.ts';

/** Chance against a lever: its key, its picture, and what the points and the band are. */
export class CurveFigure extends LitElement {
  static override properties = { curve: { attribute: false } };
  static override styles = [
    base,
    figureStyles,
    keyStyles,
    css`
      .chance path {
        stroke: var(--series-1);
      }
      .chance circle {
        fill: var(--series-1);
      }
      .key .of-threshold {
        stroke: var(--threshold);
      }
    `,
  ];

  declare curve: ChanceCurve;

  private line(
    dashed: keyof typeof CURVE_DASHES,
    colour: 'of-threshold' | 'soft-line',
    words: string,
    isUpright = false,
  ): TemplateResult {
    return html`<li>
      <svg viewBox="0 0 28 12" aria-hidden="true">
        <path class=${colour} d=${isUpright ? 'M14 0v12' : 'M0 6h28'} stroke-dasharray=${CURVE_DASHES[dashed].join(' ')} />
      </svg>
      ${words}
    </li>`;
  }

  private upright(
    at: PlacedValue | null,
    dashed: 'now' | 'answer',
    colour: 'of-threshold' | 'soft-line',
    words: string,
  ): TemplateResult | typeof nothing {
    return at ? this.line(dashed, colour, `${words} ${at.words}`, true) : nothing;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.curve) return nothing;
    const { curve } = this;
    return html`<figure>
      <ul class="key">
        <li class="chance">
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path d="M0 6h28" />
            <circle cx="14" cy="6" r="4" />
          </svg>
          Chance
        </li>
        ${this.line('wanted', 'of-threshold', `Wanted: ${percent(curve.target, 0)}`)}
        ${this.line('doNothing', 'soft-line', `Doing nothing: ${chanceInRange(curve.doNothing).main}`)}
        ${this.upright(curve.now, 'now', 'soft-line', 'As it is:')}
        ${this.upright(curve.answer, 'answer', 'of-threshold', 'The answer:')}
      </ul>
      <hr-curve-canvas .chart=${curve} .label=${curveSentence(curve)}></hr-curve-canvas>
      <p class="small soft">
        Left: the chance that the target is met. Across: ${curve.valueLabel}. The points are the values looked
        at${curve.held ? html`, with ${curve.held}` : nothing}; the band holds each chance
        ${HOLDS_WORDS}.
      </p>
    </figure>`;
  }
}

customElements.define('hr-curve-figure', CurveFigure);
