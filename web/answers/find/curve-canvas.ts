import { DrawnChart, type LineSettings } from '../../charts/drawn-chart.ts';
import type { Palette } from '../../charts/palette.ts';
import type { ChanceCurve } from './chance-curve.ts';
import { curveSettings } from './curve-settings.ts';

/** The picture of chance against a lever. */
export class CurveCanvas extends DrawnChart<ChanceCurve> {
  protected override settings(
    chart: ChanceCurve,
    palette: Palette,
    isNarrow: boolean,
  ): LineSettings {
    return curveSettings(chart, palette, isNarrow);
  }
}

customElements.define('hr-curve-canvas', CurveCanvas);
