import { sameAsWords } from '../../../models/analysis/same-cap-words.ts';
import type {
  Spread,
  SweepOutcome,
  SweepResult,
  WhenFull,
} from '../../../models/analysis/sweep/result.ts';
import {
  MEAN_WAIT,
  peopleBeside,
  title,
  unitOver,
  valueTried,
  workingDaysWords,
} from '../../../models/analysis/sweep/words.ts';
import { lastYearWords } from '../../../models/calendar/last-year.ts';
import type { MeasureId } from '../../../models/measures/catalogue.ts';
import { measureOf } from '../../../models/measures/catalogue.ts';
import { UNITS } from '../../../models/units.ts';
import { chanceWords } from '../../words/chance.ts';
import { isLopsided, LOPSIDED, NONE_IN_MOST } from '../../words/lopsided.ts';
import { bareNumber, rangeWords } from '../../words/numbers.ts';
import { SIDE_NAMES } from './trade-chart.ts';

/** A figure, and below it the range or the worse end. */
export interface Cell {
  main: string;
  detail: string;
}

export interface SweepRow {
  /** Of the input; empty where the row above it, of the same value, has it. */
  value: string;
  /** The same in every row. */
  ofValue: string;
  /** Rows that share the value. */
  shares: number;
  side: string;
  isToday: boolean;
  /** `as 10`, where a smaller cap comes to the same; empty where none does. */
  sameAs: string;
  cells: Cell[];
}

export interface SweepTable {
  caption: string;
  valueHeading: string;
  /** Where hard and soft stand side by side. */
  hasSides: boolean;
  headings: string[];
  /** Place of the figure that stands for its row where there is room for one alone. */
  leading: number;
  rows: SweepRow[];
}

const NONE: Cell = { main: '–', detail: '' };

/** The mean, and beneath it the range of eight futures in ten. */
export const measured = (spread: Spread | null, id: MeasureId): Cell => {
  if (!spread) return NONE;
  const { unit, decimals } = measureOf(id);
  return {
    main: bareNumber(spread.mean, unit, decimals),
    detail:
      spread.p90 === 0 && isLopsided(spread, unit, decimals)
        ? NONE_IN_MOST
        : rangeWords(spread.p10, spread.p90, unit, decimals),
  };
};

/** The mean wait, and beneath it what one future in ten exceeds. */
export const waited = ({ waitDays }: SweepOutcome): Cell =>
  waitDays
    ? {
        main: bareNumber(waitDays.mean, 'workingDays', 1),
        detail: `90th: ${bareNumber(waitDays.p90, 'workingDays', 1)}`,
      }
    : NONE;

export const plain = (main: string): Cell => ({ main, detail: '' });

const queueCells = (point: SweepOutcome): Cell[] => [
  plain(chanceWords(point.withinLimit)),
  waited(point),
  measured(point.casesWaitingAtEnd, 'casesWaiting'),
  measured(point.casesWaitingLastYear, 'casesWaiting'),
];

const workCells = (point: SweepOutcome): Cell[] => [
  measured(point.caseload, 'caseload'),
  measured(point.overCapShare, 'overCapShare'),
  plain(measured(point.learningKeptShare, 'overCapShare').main),
  plain(measured(point.costPounds, 'cost').main),
  // After both sides of the trade: where roles are many, these are out of sight at the right.
  ...point.overCapByRole.map(({ share }) => measured(share, 'overCapShare')),
];

/** The rows of a table: for each value, hard before soft, then the scenario unchanged. */
export function rowsOf(
  found: SweepResult,
  cellsOf: (point: SweepOutcome, value: number | null, whenFull: WhenFull) => Cell[],
): SweepRow[] {
  const { variants, unchanged, input } = found;
  const [{ points }] = variants;
  const tried = points.flatMap(({ value }, index) => {
    const ofValue = valueTried(found, value);
    return variants.map(
      (variant, side): SweepRow => ({
        value: side === 0 ? ofValue : '',
        ofValue,
        shares: variants.length,
        side: SIDE_NAMES[variant.whenFull],
        isToday: value === input.today,
        sameAs: sameAsWords(found, value),
        cells: cellsOf(variant.points[index], value, variant.whenFull),
      }),
    );
  });
  return [
    ...tried,
    {
      value: 'Unchanged',
      ofValue: 'Unchanged',
      shares: 1,
      side: variants.length > 1 ? 'as it is' : '',
      isToday: true,
      sameAs: '',
      cells: cellsOf(unchanged, null, 'as set'),
    },
  ];
}

export const valueHeading = (found: SweepResult): string =>
  [found.input.isCap ? 'Cap' : 'Value', unitOver(found)].filter(Boolean).join(', ');

/** Whether a mean of what is shown with its range lies outside it. */
function hasLopsided(found: SweepResult): boolean {
  const shown = (point: SweepOutcome): boolean => {
    const of = (spread: Spread | null, id: MeasureId) =>
      spread !== null && isLopsided(spread, measureOf(id).unit, measureOf(id).decimals);
    const { waitDays } = point;
    return (
      (waitDays !== null &&
        isLopsided({ mean: waitDays.mean, p90: waitDays.p90 }, 'workingDays', 1)) ||
      of(point.casesWaitingAtEnd, 'casesWaiting') ||
      of(point.casesWaitingLastYear, 'casesWaiting') ||
      of(point.overCapShare, 'overCapShare')
    );
  };
  return [found.unchanged, ...found.variants.flatMap(({ points }) => points)].some(shown);
}

/** Waits, workload, learning, cost and people at each value. */
export function outcomesTable(found: SweepResult): SweepTable {
  const { people, waitLimitDays, of, variants, unchanged, weeksCounted } = found;
  const lastYear = lastYearWords(weeksCounted.last);
  const needed = (value: number | null, whenFull: WhenFull): Cell[] => {
    if (!people) return [];
    if (value === null) return [{ main: String(people.today), detail: 'today' }];
    const at = people.needed.find((each) => each.value === value);
    return [at ? plain(peopleBeside(whenFull, at)) : NONE];
  };
  return {
    caption: `Of ${of.name}. Means over the futures, and beneath them the range within which eight in ten lie; for waits, what one future in ten exceeds. The mean wait is of the cases that reached a worker in ${lastYear} and those that wait at its end, each of these with its wait so far; caseload and shares over their cap those of its weeks; learning kept and cost those of the run.${hasLopsided(found) ? ` ${LOPSIDED}` : ''}`,
    valueHeading: valueHeading(found),
    hasSides: variants.length > 1,
    headings: [
      `Chance of a mean wait within ${workingDaysWords(waitLimitDays)}`,
      `${title(MEAN_WAIT)}, working days`,
      'Waiting at the end, cases',
      `Waiting over ${lastYear}, cases`,
      ...(people ? ['People needed to hold the queue with a hard cap'] : []),
      `Caseload, ${UNITS[measureOf('caseload').unit]}`,
      'Over their cap',
      'Learning kept',
      'Cost of the run',
      ...unchanged.overCapByRole.map(
        ({ name }) => `${name} over their cap${of.team === null ? ', in all teams' : ''}`,
      ),
    ],
    leading: 0,
    rows: rowsOf(found, (point, value, whenFull) => [
      ...queueCells(point),
      ...needed(value, whenFull),
      ...workCells(point),
    ]),
  };
}
