import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { base } from '../theme/base.ts';
import { type Palette, paletteOf } from './palette.ts';

Chart.register(
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  annotation,
);

/** Pixels below which the axes carry fewer marks. */
const NARROW = 460;

/** Pixels across on paper, from where the style sheet fits the picture to the sheet: about those of A4. */
const ON_PAPER = 660;
/** Pixels that a picture of that width is high at most: as much as leaves a first sheet room for a table. */
const MOST_ON_PAPER = 168;

export type LineSettings = ChartConfiguration<'line', (number | null)[]>;

/** The picture of a chart, drawn again when it, or the reader’s colours, change. Its words and its table stand beside it. */
export abstract class DrawnChart<Shown> extends LitElement {
  static override properties = {
    chart: { attribute: false },
    label: {},
    small: { type: Boolean, reflect: true },
  };
  static override styles = [
    base,
    css`
      div {
        position: relative;
        height: 17rem;
      }
      :host([small]) div {
        height: 9.5rem;
      }
      @media print {
        :host div,
        :host([small]) div {
          height: auto;
        }
        canvas {
          width: 100% !important;
          height: auto !important;
        }
      }
    `,
  ];

  declare chart: Shown;
  declare label: string;
  declare small: boolean;
  private drawn?: Chart<'line', (number | null)[]>;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    this.label = '';
    this.small = false;
  }

  /** Settings for Chart.js: a pure function of what is shown, the colours and whether there is room. */
  protected abstract settings(chart: Shown, palette: Palette, isNarrow: boolean): LineSettings;

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark.addEventListener('change', this.redraw);
    addEventListener('beforeprint', this.toPaper);
    addEventListener('afterprint', this.toScreen);
    if (this.hasUpdated) this.redraw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.redraw);
    removeEventListener('beforeprint', this.toPaper);
    removeEventListener('afterprint', this.toScreen);
    this.drawn?.destroy();
    this.drawn = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('chart') || changed.has('small')) this.redraw();
  }

  private readonly redraw = (): void => {
    const canvas = this.renderRoot.querySelector('canvas');
    if (!canvas || !this.chart) return;
    const isNarrow = this.small || this.clientWidth < NARROW;
    const settings = this.settings(this.chart, paletteOf(this), isNarrow);
    if (this.drawn) {
      this.drawn.data = settings.data;
      this.drawn.options = settings.options ?? {};
      this.drawn.update('none');
    } else {
      this.drawn = new Chart(canvas, settings);
    }
  };

  /** Nothing tells a canvas that its sheet is narrower than the screen was, or that it is white. */
  private readonly toPaper = (): void => {
    this.redraw();
    const height = this.renderRoot.querySelector('div')?.clientHeight ?? MOST_ON_PAPER;
    this.drawn?.resize(ON_PAPER, Math.min(height, MOST_ON_PAPER));
  };

  private readonly toScreen = (): void => {
    this.redraw();
    this.drawn?.resize();
  };

  override render(): TemplateResult {
    return html`<div><canvas role="img" aria-label=${this.label}></canvas></div>`;
  }
}
