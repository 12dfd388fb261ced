import { longDate } from '../words/dates.ts';
import { bareNumber } from '../words/numbers.ts';
import type { BandChart } from './band-chart.ts';
import { isBound, shownAt } from './line-words.ts';

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
  const scale = { unit, decimals };
  const sentences = lines.flatMap((line) => {
    const { label, median, isMean, p10, p25, p75, p90 } = line;
    const first = firstValue(median);
    const last = lastValue(median);
    if (first < 0) return [`${label}: no value in any week.`];
    const number = (value: number | null) => bareNumber(value, unit, decimals);
    const between = (low: typeof p10, high: typeof p10, and: string) =>
      `${number(low[last])} ${and} ${number(high[last])}`;
    const value = shownAt(scale, line, last);
    const precise = isBound(line, last)
      ? value
      : `${value}, known to within ${between(p10, p90, 'to')}`;
    const ends = {
      'one-future': value,
      futures: `${isMean ? 'on average' : 'in the middle of the futures'} ${value}, with half of them between ${between(p25, p75, 'and')} and eight futures in ten between ${between(p10, p90, 'and')}`,
      differences: `on average ${value}, known to within ${between(p25, p75, 'to')}, with eight futures in ten between ${between(p10, p90, 'and')}`,
      precision: precise,
      'chance-differences': precise,
    };
    return [
      `${label}: ${shownAt(scale, line, first)} on ${longDate(weeks[first])}; by ${longDate(weeks[last])} ${ends[bands]}.`,
    ];
  });
  const limits = thresholds.map(
    ({ label, value }) => `Threshold: ${label} (${bareNumber(value, unit, decimals)}).`,
  );
  return [...sentences, ...limits].join(' ');
}
