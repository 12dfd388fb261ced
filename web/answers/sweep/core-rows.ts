import type { SweepOutcome, SweepResult } from '../../../models/analysis/sweep/result.ts';
import { peopleBeside, workingDaysWords } from '../../../models/analysis/sweep/words.ts';
import { measureOf } from '../../../models/measures/catalogue.ts';
import { UNITS } from '../../../models/units.ts';
import { chanceWords } from '../../words/chance.ts';
import { measured, plain, rowsOf, valueHeading, waited } from './sweep-rows.ts';
import { SIDE_NAMES } from './trade-chart.ts';

/** Values that a first sheet has room for beside the sentences and the chart: a judgement. */
const MOST_ROWS = 16;

export interface CoreRow {
  value: string;
  isToday: boolean;
  /** For each side, the figure under each heading; nothing of a side that the row is not of. */
  sides: string[][];
  people: string;
}

export interface CoreTable {
  caption: string;
  valueHeading: string;
  /** Hard, soft and so on; one without a name where there is one. */
  sides: string[];
  /** Of each side. */
  headings: string[];
  /** Null where no people are sought. */
  peopleHeading: string | null;
  rows: CoreRow[];
}

const cellsOf = (point: SweepOutcome) => [
  plain(chanceWords(point.withinLimit)),
  waited(point),
  measured(point.casesWaitingAtEnd, 'casesWaiting'),
  measured(point.caseload, 'caseload'),
  measured(point.overCapShare, 'overCapShare'),
];

/** Places of the values shown: evenly so many, the ends, today’s, and those that the answer names. */
function placesShown({ variants, input }: SweepResult): number[] {
  const values = variants[0].points.map(({ value }) => value);
  const named = new Set([input.today, ...variants.map(({ limit }) => limit.value)]);
  const every = Math.ceil(values.length / MOST_ROWS);
  return values.flatMap((value, place) =>
    place % every === 0 || place === values.length - 1 || named.has(value) ? [place] : [],
  );
}

/** Both sides of the trade at a glance, one row for each value: what the first sheet of paper tells. */
export function coreTable(found: SweepResult): CoreTable {
  const { variants, people, of, waitLimitDays } = found;
  const [{ points }] = variants;
  const shown = new Set(placesShown(found));
  const byValue = [...Map.groupBy(rowsOf(found, cellsOf), ({ ofValue }) => ofValue).values()];
  const neededAt = (place: number): string => {
    if (!people) return '';
    const value = points[place]?.value;
    if (value === undefined) return `${people.today} today`;
    const needed = people.needed.find((each) => each.value === value);
    return needed ? peopleBeside('hard', needed) : '–';
  };
  return {
    caption: `Of ${of.name}; means over the futures${shown.size < points.length ? ', at some of the values tried' : ''}. All figures, with their ranges, follow on the next sheets.`,
    valueHeading: valueHeading(found),
    sides: variants.map(({ whenFull }) => SIDE_NAMES[whenFull]),
    headings: [
      `Chance of a mean wait within ${workingDaysWords(waitLimitDays)}`,
      'Mean wait, working days',
      'Waiting at the end, cases',
      `Caseload, ${UNITS[measureOf('caseload').unit]}`,
      'Over their cap',
    ],
    peopleHeading: people ? 'People needed to hold the queue with a hard cap' : null,
    rows: byValue.flatMap((ofValue, place) => {
      // The scenario unchanged comes after all values.
      if (place < points.length && !shown.has(place)) return [];
      const [{ isToday, ofValue: value }] = ofValue;
      return {
        value: isToday && place < points.length ? `${value}, today` : value,
        isToday,
        sides: ofValue.map(({ cells }) => cells.map(({ main }) => main)),
        people: neededAt(place),
      };
    }),
  };
}
