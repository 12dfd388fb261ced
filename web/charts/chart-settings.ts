import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { longDate, shortMonth } from '../words/dates.ts';
import { bareNumber } from '../words/numbers.ts';
import { axisRange, tickWords } from './axis-range.ts';
import { axisTicks } from './axis-ticks.ts';
import type { BandChart, BandLine } from './band-chart.ts';
import { figureAt, isBound } from './line-words.ts';
import { faded, type Palette } from './palette.ts';
import { thresholdAxis } from './threshold-axis.ts';

/** Lines differ by dash as well as by colour. */
export const DASHES: readonly number[][] = [[], [6, 4]];

type Dataset = ChartDataset<'line', (number | null)[]>;

function datasetsOf(line: BandLine, index: number, palette: Palette): Dataset[] {
  const colour = palette.series[index % palette.series.length];
  const isMain = index === 0;
  const edge = (values: readonly (number | null)[], fill: string | false): Dataset => ({
    label: '',
    data: [...values],
    borderWidth: 0,
    backgroundColor: fill || undefined,
    fill: fill ? '-1' : false,
  });
  return [
    edge(line.p10, false),
    edge(line.p90, faded(colour, isMain ? 0.14 : 0.1)),
    edge(line.p25, false),
    edge(line.p75, faded(colour, isMain ? 0.2 : 0.12)),
    {
      label: line.label,
      data: [...line.median],
      borderColor: colour,
      borderWidth: isMain ? 2.25 : 1.75,
      borderDash: DASHES[index % DASHES.length],
      fill: false,
    },
  ];
}

const beforeLine = ({ before }: BandChart, palette: Palette): Dataset[] =>
  before
    ? [
        {
          label: before.label,
          data: [...before.median],
          borderColor: palette.ink,
          borderWidth: 1.5,
          borderDash: [1, 3],
          fill: false,
        },
      ]
    : [];

const thresholdLine = (value: number, palette: Palette) => ({
  type: 'line',
  yMin: value,
  yMax: value,
  borderColor: palette.threshold,
  borderWidth: 1.5,
  borderDash: [2, 3],
});

/** The middle, and the range where the line has one. */
function tooltipWords(
  chart: BandChart,
  label: string | undefined,
  middle: number | null,
  week: number,
): string {
  const number = (value: number | null) => bareNumber(value, chart.unit, chart.decimals);
  const line = chart.lines.find((each) => each.label === label);
  if (!line) return `${label}: ${number(middle)}`;
  const figure = `${label}: ${figureAt(chart, line, week)}`;
  if (chart.bands === 'one-future' || isBound(line, week)) return figure;
  return `${figure} (${number(line.p10[week])} to ${number(line.p90[week])})`;
}

/** Settings for Chart.js: a pure function of what is shown, the colours and whether there is room. */
export function chartSettings(
  chart: BandChart,
  palette: Palette,
  small: boolean,
): ChartConfiguration<'line', (number | null)[]> {
  const { weeks, unit } = chart;
  const range = axisRange(chart);
  const ticks = axisTicks(weeks, small ? 4 : 7);
  const text = { color: palette.ink, font: { family: palette.font, size: 12 } };
  return {
    type: 'line',
    data: {
      labels: [...weeks],
      datasets: [
        ...beforeLine(chart, palette),
        ...chart.lines
          .toReversed()
          .flatMap((line) => datasetsOf(line, chart.lines.indexOf(line), palette)),
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      elements: { point: { radius: 0, hitRadius: 8 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          border: { color: palette.grid },
          grid: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = ticks.map((value) => ({ value }));
          },
          ticks: {
            ...text,
            autoSkip: false,
            maxRotation: 0,
            callback: (value) => shortMonth(weeks[Number(value)] ?? weeks[0]),
          },
        },
        y: {
          suggestedMin: range.low,
          suggestedMax: range.high,
          border: { display: false },
          grid: { color: palette.grid },
          ticks: {
            ...text,
            maxTicksLimit: small ? 4 : 6,
            callback: (value) => tickWords(Number(value), unit),
          },
        },
        thresholds: thresholdAxis(chart, palette),
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: ({ dataset }) => dataset.label !== '',
          callbacks: {
            title: ([item]) => (item ? longDate(weeks[item.dataIndex]) : ''),
            label: ({ dataset, dataIndex, parsed }) =>
              tooltipWords(chart, dataset.label, parsed.y, dataIndex),
          },
        },
        annotation: {
          annotations: chart.thresholds.map(({ value }) => thresholdLine(value, palette)),
        },
      },
    },
  };
}
