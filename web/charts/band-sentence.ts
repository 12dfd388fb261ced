import { longDate } from '../words/dates.ts';
import { bareNumber, shown } from '../words/numbers.ts';
import type { BandChart } from './band-chart.ts';
import { isPrecision } from './band-table.ts';

const lastValue = (values: readonly (number | null)[]): number =>
  values.findLastIndex((value) => value !== null);

const firstValue = (values: readonly (number | null)[]): number =>
  values.findIndex((value) => value !== null);

/** What the chart shows, in a sentence for each line. */
export function bandSentence({
  weeks,
  unit,
  decimals,
  lines,
  thresholds,
  bands,
}: BandChart): string {
  const sentences = lines.flatMap(({ label, median, p10, p90 }) => {
    const first = firstValue(median);
    const last = lastValue(median);
    if (first < 0) return [`${label}: no value in any week.`];
    const number = (value: number | null) => bareNumber(value, unit, decimals);
    const ends = !isPrecision({ bands })
      ? `by ${longDate(weeks[last])} ${bands === 'futures' ? 'most likely' : 'on average'} ${shown(median[last], unit, decimals)}, with eight futures in ten between ${number(p10[last])} and ${number(p90[last])}.`
      : `by ${longDate(weeks[last])} ${shown(median[last], unit, decimals)}, known to within ${number(p10[last])} to ${number(p90[last])}.`;
    return [
      `${label}: ${shown(median[first], unit, decimals)} on ${longDate(weeks[first])}; ${ends}`,
    ];
  });
  const limits = thresholds.map(
    ({ label, value }) => `Threshold: ${label} (${bareNumber(value, unit, decimals)}).`,
  );
  return [...sentences, ...limits].join(' ');
}
