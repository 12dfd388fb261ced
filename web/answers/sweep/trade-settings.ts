import type { ChartDataset } from 'chart.js';
import type { LineSettings } from '../../charts/drawn-chart.ts';
import { faded, type Palette } from '../../charts/palette.ts';
import { percent } from '../../words/numbers.ts';
import { queueWords, type TradeChart, type TradeLine } from './trade-chart.ts';

type Dataset = ChartDataset<'line', (number | null)[]>;

const AXES = { safety: 'y', queue: 'queue' } as const;
/** Sides differ by mark and hard from soft by dash, as well as by colour. */
const MARKS = { safety: 'circle', queue: 'rectRot' } as const;
const MARK_RADIUS = 3.5;
const SECOND_DASH = [6, 4];
/** How today's value and the limit are dashed, in the picture and in its key. */
export const MARK_DASHES = { today: [1, 4], limit: [2, 3] };

function datasetsOf(line: TradeLine, palette: Palette): Dataset[] {
  const { side, isSecond } = line;
  const colour = palette.series[side === 'safety' ? 0 : 1];
  const edge = (values: TradeLine['low'], fill: boolean): Dataset => ({
    label: '',
    data: [...values],
    yAxisID: AXES[side],
    borderWidth: 0,
    pointRadius: 0,
    backgroundColor: fill ? faded(colour, isSecond ? 0.08 : 0.14) : undefined,
    fill: fill ? '-1' : false,
  });
  return [
    edge(line.low, false),
    edge(line.high, true),
    {
      label: line.label,
      data: [...line.middle],
      yAxisID: AXES[side],
      borderColor: colour,
      backgroundColor: isSecond ? palette.surface : colour,
      borderWidth: isSecond ? 1.75 : 2.25,
      borderDash: isSecond ? SECOND_DASH : [],
      pointStyle: MARKS[side],
      pointRadius: MARK_RADIUS,
      // A chance of 0 or 1 lies on the edge of the picture: its mark is whole all the same.
      clip: 2 * MARK_RADIUS,
      fill: false,
    },
  ];
}

/** Today's value and the limit; the key beside the picture says what each is. */
function annotations({ today, limit }: TradeChart, palette: Palette) {
  const line = { type: 'line', borderWidth: 1.5 };
  const { today: ofToday, limit: ofLimit } = MARK_DASHES;
  return [
    ...(today
      ? [
          {
            ...line,
            xMin: today.place,
            xMax: today.place,
            borderColor: palette.ink,
            borderDash: ofToday,
          },
        ]
      : []),
    ...(limit === null
      ? []
      : [
          {
            ...line,
            yScaleID: AXES.queue,
            yMin: limit,
            yMax: limit,
            borderColor: palette.threshold,
            borderDash: ofLimit,
          },
        ]),
  ];
}

function tooltipWords({ lines }: TradeChart, label: string | undefined, index: number): string {
  const line = lines.find((each) => each.label === label);
  if (!line) return '';
  const words = (value: number | null) =>
    line.side === 'safety' && value !== null ? percent(value, 0) : queueWords(value);
  const middle = words(line.middle[index]);
  if (line.middle[index] === null) return `${label}: ${middle}`;
  return `${label}: ${middle} (${words(line.low[index])} to ${words(line.high[index])})`;
}

/** Settings for Chart.js: chances on the left, the queue on the right, the values tried below. */
export function tradeSettings(
  chart: TradeChart,
  palette: Palette,
  isNarrow: boolean,
): LineSettings {
  const text = { color: palette.ink, font: { family: palette.font, size: 12 } };
  const titled = (words: string | string[]) => ({ display: !isNarrow, text: words, ...text });
  const hasSafety = chart.lines.some(({ side }) => side === 'safety');
  const scales: NonNullable<LineSettings['options']>['scales'] = {
    x: {
      border: { color: palette.grid },
      grid: { display: false },
      title: titled(chart.valueLabel),
      ticks: { ...text, maxRotation: 0 },
    },
    queue: {
      position: hasSafety ? 'right' : 'left',
      min: 0,
      border: { display: false },
      grid: { color: palette.grid, drawOnChartArea: !hasSafety },
      // On two lines: the label of waits with its unit is longer than the chart is high.
      title: titled([...chart.queueLabel]),
      ticks: { ...text, maxTicksLimit: 6 },
    },
    ...(hasSafety
      ? {
          y: {
            min: 0,
            max: 1,
            border: { display: false },
            grid: { color: palette.grid },
            title: titled('Chance in the last week'),
            ticks: { ...text, maxTicksLimit: 6, callback: (value) => percent(Number(value), 0) },
          },
        }
      : {}),
  };
  return {
    type: 'line',
    data: {
      labels: [...chart.values],
      datasets: chart.lines.toReversed().flatMap((line) => datasetsOf(line, palette)),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'index', intersect: false },
      scales,
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: ({ dataset }) => dataset.label !== '',
          callbacks: {
            title: ([item]) => (item ? `${chart.valueLabel}: ${item.label}` : ''),
            label: ({ dataset, dataIndex }) => tooltipWords(chart, dataset.label, dataIndex),
          },
        },
        annotation: { annotations: annotations(chart, palette) },
      },
    },
  };
}
