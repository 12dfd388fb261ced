import type { ChartDataset } from 'chart.js';
import type { LineSettings } from '../../charts/drawn-chart.ts';
import { faded, type Palette } from '../../charts/palette.ts';
import { percent } from '../../words/numbers.ts';
import type { ChanceCurve, PlacedValue } from './chance-curve.ts';

/** How each line that is not the curve is dashed, in the picture and in its key. */
export const CURVE_DASHES: Readonly<Record<'wanted' | 'doNothing' | 'now' | 'answer', number[]>> = {
  wanted: [2, 3],
  doNothing: [6, 4],
  now: [1, 4],
  answer: [],
};

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

/** Lines across and upright, told apart by colour and dash; the key beside the picture says what each is. */
function annotations({ target, doNothing, now, answer }: ChanceCurve, palette: Palette) {
  const level = (chance: number, borderColor: string, borderDash: number[]) => ({
    type: 'line',
    yMin: chance,
    yMax: chance,
    borderColor,
    borderWidth: 1.5,
    borderDash,
  });
  const upright = (at: PlacedValue | null, borderColor: string, borderDash: number[]) =>
    at
      ? [
          {
            type: 'line',
            xMin: at.place,
            xMax: at.place,
            borderColor,
            borderWidth: 1.5,
            borderDash,
          },
        ]
      : [];
  return [
    level(target, palette.threshold, CURVE_DASHES.wanted),
    level(doNothing.chance, palette.ink, CURVE_DASHES.doNothing),
    ...upright(now, palette.ink, CURVE_DASHES.now),
    ...upright(answer, palette.threshold, CURVE_DASHES.answer),
  ];
}

/** Settings for Chart.js: the values of the lever below, chances from 0 to 100 % on the left. */
export function curveSettings(
  curve: ChanceCurve,
  palette: Palette,
  isNarrow: boolean,
): LineSettings {
  const text = { color: palette.ink, font: { family: palette.font, size: 12 } };
  const { labels, valueLabel, words } = curve;
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
          title: { display: !isNarrow, text: 'Chance', ...text },
          ticks: { ...text, maxTicksLimit: 6, callback: (value) => percent(Number(value), 0) },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: ({ dataset }) => dataset.label !== '',
          callbacks: {
            title: ([item]) => (item ? `${valueLabel}: ${item.label}` : ''),
            label: ({ dataIndex }) => `Chance ${words[dataIndex]}`,
          },
        },
        annotation: { annotations: annotations(curve, palette) as never },
      },
    },
  };
}
