import { longDate } from '../words/dates.ts';
import { bareNumber, rangeWords, unitHeading } from '../words/numbers.ts';
import type { BandChart, BandLine } from './band-chart.ts';

export interface BandTable {
  caption: string;
  headings: string[];
  rows: { week: string; cells: string[] }[];
}

const MIDDLES: Readonly<Record<BandChart['bands'], string>> = {
  futures: ', middle',
  precision: '',
  differences: ', mean',
  'chance-differences': '',
};

/** Whether the range is not that of the futures, but how far off a chance may be. */
export const isPrecision = ({ bands }: Pick<BandChart, 'bands'>): boolean =>
  bands === 'precision' || bands === 'chance-differences';

/** A table of at most this many rows can be read. */
const MOST_ROWS = 16;
const STEPS = [1, 2, 4, 13, 26, 52];

/** The chart in figures: the middle and the range of eight in ten, every few weeks. */
export function bandTable(title: string, chart: BandChart): BandTable {
  const last = chart.weeks.length - 1;
  const step = STEPS.find((each) => last / each < MOST_ROWS) ?? 52;
  const picked = chart.weeks.flatMap((_, week) =>
    week % step === 0 || week === last ? [week] : [],
  );
  const unit = unitHeading(chart.unit);
  const every = step === 1 ? 'every week' : `every ${step} weeks`;
  const range = isPrecision(chart)
    ? 'Range: how far off the chance may be because no more futures were simulated.'
    : 'Range: eight futures in ten lie within it.';
  return {
    caption: `${title}${unit ? `, ${unit}` : ''}, ${every}. ${range}`,
    headings: chart.lines.flatMap(({ label }) => [`${label}${MIDDLES[chart.bands]}`, 'Range']),
    rows: picked.map((week) => ({
      week: longDate(chart.weeks[week]),
      cells: chart.lines.flatMap((line) => cellsOf(chart, line, week)),
    })),
  };
}

function cellsOf({ unit, decimals }: BandChart, line: BandLine, week: number): string[] {
  const middle = bareNumber(line.median[week], unit, decimals);
  const hasRange = line.p10[week] !== null;
  return [middle, hasRange ? rangeWords(line.p10[week], line.p90[week], unit, decimals) : '–'];
}
