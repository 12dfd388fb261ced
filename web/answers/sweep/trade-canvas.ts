import { DrawnChart, type LineSettings } from '../../charts/drawn-chart.ts';
import type { Palette } from '../../charts/palette.ts';
import type { TradeChart } from './trade-chart.ts';
import { tradeSettings } from './trade-settings.ts';

/** The picture of both sides of a trade. */
export class TradeCanvas extends DrawnChart<TradeChart> {
  protected override settings(
    chart: TradeChart,
    palette: Palette,
    isNarrow: boolean,
  ): LineSettings {
    return tradeSettings(chart, palette, isNarrow);
  }
}

customElements.define('hr-trade-canvas', TradeCanvas);
