import type { ChartDataset } from 'chart.js';
import type { LineSettings } from '../../charts/drawn-chart.ts';
import { faded, type Palette } from '../../charts/palette.ts';
import { percent } from '../../words/numbers.ts';
import type { ChanceCurve } from './chance-curve.ts';

type Dataset = ChartDataset<'line', (number | null)[]>;

/** Values that were not looked at are passed over: the line is drawn straight between those that were. */
function datasetsOf({ chance, low, high }: ChanceCurve, palette: Palette): Dataset[] {
  const [colour] = palette.series;
  const edge = (values: ChanceCurve['low'], fill: boolean): Dataset => ({
    label: '',
    data: [...values],
    spanGaps: true,
    borderWidth: 0,
    pointRadius: 0,
    backgroundColor: fill ? faded(colour, 0.16) : undefined,
    fill: fill ? '-1' : false,
  });
  return [
    edge(low, false),
    edge(high, true),
    {
      label: 'Chance',
      data: [...chance],
      spanGaps: true,
      borderColor: colour,
      backgroundColor: colour,
      borderWidth: 2.25,
      pointRadius: 3.5,
      fill: false,
    },
  ];
}

const words = (content: string, palette: Palette, position: string) => ({
  display: true,
  content,
  position,
  backgroundColor: faded(palette.surface, 0.85),
  color: palette.threshold,
  font: { family: palette.font, size: 11, weight: 600 },
  padding: { x: 3, y: 1 },
});

function annotations({ target, doNothing, now, answer }: ChanceCurve, palette: Palette) {
  const line = { type: 'line', borderColor: palette.threshold, borderWidth: 1.5 };
  const level = (chance: number, content: string, dash: number[], position: string) => ({
    ...line,
    yMin: chance,
    yMax: chance,
    borderDash: dash,
    label: { ...words(content, palette, position), yAdjust: -9 },
  });
  const upright = (place: number, content: string, position: string) => ({
    ...line,
    xMin: place,
    xMax: place,
    borderDash: [1, 3],
    label: words(content, palette, position),
  });
  return [
    level(target, `wanted ${percent(target, 0)}`, [2, 3], 'start'),
    level(doNothing.chance, `doing nothing ${percent(doNothing.chance, 0)}`, [6, 4], 'end'),
    ...(now === null ? [] : [upright(now, 'as it is', 'start')]),
    ...(answer === null ? [] : [upright(answer, 'answer', 'center')]),
  ];
}

/** Settings for Chart.js: the values of the lever below, chances from 0 to 100 % on the left. */
export function curveSettings(
  curve: ChanceCurve,
  palette: Palette,
  isNarrow: boolean,
): LineSettings {
  const text = { color: palette.ink, font: { family: palette.font, size: 12 } };
  const { labels, valueLabel, chance, low, high } = curve;
  return {
    type: 'line',
    data: { labels: [...labels], datasets: datasetsOf(curve, palette) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: {
          border: { color: palette.grid },
          grid: { display: false },
          title: { display: !isNarrow, text: valueLabel, ...text },
          ticks: { ...text, maxRotation: 0, maxTicksLimit: isNarrow ? 6 : 12 },
        },
        y: {
          min: 0,
          max: 1,
          border: { display: false },
          grid: { color: palette.grid },
          ticks: { ...text, maxTicksLimit: 6, callback: (value) => percent(Number(value), 0) },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: ({ dataset }) => dataset.label !== '',
          callbacks: {
            title: ([item]) => (item ? `${valueLabel}: ${item.label}` : ''),
            label: ({ dataIndex: at }) =>
              `Chance ${percent(chance[at] ?? 0)} (${percent(low[at] ?? 0)} to ${percent(high[at] ?? 0)})`,
          },
        },
        annotation: { annotations: annotations(curve, palette) as never },
      },
    },
  };
}
