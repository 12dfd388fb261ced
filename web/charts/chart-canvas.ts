import type { BandChart } from './band-chart.ts';
import { chartSettings } from './chart-settings.ts';
import { DrawnChart, type LineSettings } from './drawn-chart.ts';
import type { Palette } from './palette.ts';

/** The picture of measures over the weeks, with their bands. */
export class ChartCanvas extends DrawnChart<BandChart> {
  protected override settings(chart: BandChart, palette: Palette, isNarrow: boolean): LineSettings {
    return chartSettings(chart, palette, isNarrow);
  }
}

customElements.define('hr-chart-canvas', ChartCanvas);
