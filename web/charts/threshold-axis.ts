import type { ChartConfiguration, Scale } from 'chart.js';
import { bareNumber } from '../words/numbers.ts';
import type { BandChart } from './band-chart.ts';
import type { Palette } from './palette.ts';

/** Pixels from one line of text to the next: labels nearer than that would be drawn on top of each other. */
const LINE_HEIGHT = 14;

type AxisOptions = NonNullable<
  NonNullable<ChartConfiguration<'line'>['options']>['scales']
>[string];

/** Thresholds in order, those together whose labels would meet. */
function groupsOf(values: readonly number[], room: number): number[][] {
  const groups: number[][] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && value - last[last.length - 1] < room) last.push(value);
    else groups.push([value]);
  }
  return groups;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/**
 * What each threshold is, at the right of the picture and at its height: within the picture its words would cover
 * where the lines end, which is what they are compared with. Follows the range of the axis `y`.
 */
export function thresholdAxis(
  { thresholds, unit, decimals }: BandChart,
  palette: Palette,
): NonNullable<AxisOptions> {
  const words = new Map<number, string[]>();
  return {
    position: 'right',
    display: thresholds.length > 0,
    border: { display: false },
    grid: { display: false },
    ticks: {
      autoSkip: false,
      color: palette.threshold,
      font: { family: palette.font, size: 11, weight: 600 },
      callback: (value: number | string) => words.get(Number(value)) ?? '',
    },
    afterBuildTicks(axis: Scale) {
      const { min, max } = axis.chart.scales.y;
      const room = ((max - min) * LINE_HEIGHT) / axis.maxHeight;
      const values = [...new Set(thresholds.map(({ value }) => value))];
      words.clear();
      for (const group of groupsOf(values, room)) {
        const label = group.toReversed().map((value) => bareNumber(value, unit, decimals));
        words.set(meanOf(group), label);
      }
      Object.assign(axis, { min, max, ticks: [...words.keys()].map((value) => ({ value })) });
    },
  };
}
