import type { BandChart } from './band-chart.ts';

/** The chart with the middle of what it was before a change; as it is where the two begin on different days. */
export function withBefore(chart: BandChart, before: BandChart): BandChart {
  const [line] = before.lines;
  if (!line || before.weeks[0] !== chart.weeks[0]) return chart;
  const median = chart.weeks.map((_, week) => line.median[week] ?? null);
  return { ...chart, before: { label: `${line.label} as saved`, median } };
}
