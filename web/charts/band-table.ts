import { OF_ONE_FUTURE } from '../../models/report/one-future.ts';
import { longDate } from '../words/dates.ts';
import { withUnit } from '../words/numbers.ts';
import type { BandChart, BandLine } from './band-chart.ts';
import { figureAt, rangeAt } from './line-words.ts';

export interface BandTable {
  caption: string;
  headings: string[];
  rows: { week: string; cells: string[] }[];
}

const MIDDLES: Readonly<Record<BandChart['bands'], string>> = {
  futures: ', middle',
  'one-future': '',
  precision: '',
  differences: ', mean',
  'chance-differences': '',
};

/** What the darker band within the range is, where there is one. */
const INNER: Readonly<Record<BandChart['bands'], { heading: string; means: string } | undefined>> =
  {
    futures: { heading: 'Middle half', means: 'Middle half: half of the futures lie within it.' },
    differences: {
      heading: 'Mean within',
      means: 'Mean within: how far off the mean may be because no more futures were simulated.',
    },
    'one-future': undefined,
    precision: undefined,
    'chance-differences': undefined,
  };

/** Whether the range is not that of the futures, but how far off a chance may be. */
const isPrecision = ({ bands }: Pick<BandChart, 'bands'>): boolean =>
  bands === 'precision' || bands === 'chance-differences';

const isOne = ({ bands }: Pick<BandChart, 'bands'>): boolean => bands === 'one-future';

function rangeSentence(chart: BandChart): string {
  if (isOne(chart)) return OF_ONE_FUTURE;
  return isPrecision(chart)
    ? 'Range: how far off the chance may be because no more futures were simulated.'
    : 'Range: eight futures in ten lie within it.';
}

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
  const every = step === 1 ? 'every week' : `every ${step} weeks`;
  const inner = INNER[chart.bands];
  return {
    caption: [
      `${withUnit(title, chart.unit)}, ${every}.`,
      ...(inner ? [inner.means] : []),
      rangeSentence(chart),
    ].join(' '),
    headings: chart.lines.flatMap(({ label, isMean }) => [
      `${label}${isMean && !isOne(chart) ? ', mean' : MIDDLES[chart.bands]}`,
      ...(inner ? [inner.heading] : []),
      ...(isOne(chart) ? [] : ['Range']),
    ]),
    rows: picked.map((week) => ({
      week: longDate(chart.weeks[week]),
      cells: chart.lines.flatMap((line) => cellsOf(chart, line, week)),
    })),
  };
}

const cellsOf = (chart: BandChart, line: BandLine, week: number): string[] => [
  figureAt(chart, line, week),
  ...(INNER[chart.bands] ? [rangeAt(chart, { ...line, p10: line.p25, p90: line.p75 }, week)] : []),
  ...(isOne(chart) ? [] : [rangeAt(chart, line, week)]),
];
