import { css, html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** A bar on a scale that others share, with how far off its end may be. */
export interface BarPicture {
  from: number;
  to: number;
  /** Either way of `to`. */
  error?: number;
  /** Ends of the shared scale. */
  low: number;
  high: number;
  /** Where a line stands through all bars, such as no difference. */
  line?: number;
  tone: 'first' | 'second';
}

const WIDTH = 100;
const HEIGHT = 10;
const THICK = 6;

/** A bar beside its figures in a table, which say the same in words. */
export function barPicture({ from, to, error, low, high, line, tone }: BarPicture): TemplateResult {
  const at = (value: number) => (high > low ? ((value - low) / (high - low)) * WIDTH : 0);
  const [left, right] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
  const whisker = (reach: number): SVGTemplateResult =>
    svg`<path class="error" d="M${Math.max(0, at(to - reach))} ${HEIGHT / 2}H${Math.min(WIDTH, at(to + reach))}" />`;
  return html`<svg
    class="bar-picture"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<rect class="track" width=${WIDTH} height=${HEIGHT} />
      <rect class=${tone} x=${left} y=${(HEIGHT - THICK) / 2} width=${Math.max(0.5, right - left)} height=${THICK} />`}
    ${error ? whisker(error) : nothing}
    ${line === undefined ? nothing : svg`<path class="line" d="M${at(line)} 0V${HEIGHT}" />`}
  </svg>`;
}

export const barPictureStyles = css`
  .bar-picture {
    display: block;
    width: 100%;
    min-width: 8rem;
    height: 1rem;
  }
  .bar-picture .track {
    fill: var(--surface-2);
  }
  .bar-picture .first {
    fill: var(--series-1);
  }
  .bar-picture .second {
    fill: var(--series-2);
  }
  .bar-picture path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .bar-picture .error {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .bar-picture .line {
    stroke: var(--ink-soft);
    stroke-width: 1;
  }
`;
