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
    if (this.hasUpdated) this.redraw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.redraw);
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

  override render(): TemplateResult {
    return html`<div><canvas role="img" aria-label=${this.label}></canvas></div>`;
  }
}
