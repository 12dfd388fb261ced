import { pairMarks } from '../../../models/analysis/find/pair-marks.ts';
import type {
  EstablishmentPolicies,
  FindPlan,
  FindPoint,
  FindResult,
} from '../../../models/analysis/find/result.ts';
import {
  costInRange,
  demandInRange,
  fteWords,
  HOLDS_WORDS,
  justEnoughWords,
  upToWords,
} from '../../../models/analysis/find/words.ts';
import { BUDGETS_COVER, HELD_AGAINST } from '../../../models/report/budget-words.ts';
import { poundsAsGiven, poundsWithError } from '../../../models/report/pounds-words.ts';
import { percent } from '../../words/numbers.ts';
import { chanceCell, inCell, leverHeading, tableValue } from './find-words.ts';

/** A figure, and below it its range. */
export interface Cell {
  main: string;
  detail: string;
}

export interface FindRow {
  heading: string;
  isMarked: boolean;
  cells: Cell[];
}

export interface FindTable {
  caption: string;
  headings: string[];
  rows: FindRow[];
}

const plain = (main: string): Cell => ({ main, detail: '' });

const VERDICTS = {
  meets: 'meets it',
  'falls short': 'falls short',
  'too close': 'too close to tell',
} as const;

/** Headings of a chance; of the standard and budgets together, of each by itself beside it. */
const chanceHeadings = ({ parts }: FindPoint): string[] =>
  parts ? ['Chance of both', 'Standard', 'Budget'] : ['Chance'];

const chanceCells = (point: FindPoint): Cell[] => [
  chanceCell(point),
  ...(point.parts ? [point.parts.standard, point.parts.budget].map(chanceCell) : []),
  plain(point.verdict ? VERDICTS[point.verdict] : '–'),
  plain(point.futures.toLocaleString('en-GB')),
];

/** Answers kept by earlier versions compared the costs of plans only. */
const cost = ({ costDifferencePounds }: FindPoint): Cell =>
  costDifferencePounds ? inCell(costInRange(costDifferencePounds)) : plain('–');

/** Every value of the levers that was looked at, then doing nothing. */
export function pointsTable({
  levers,
  points,
  plan,
  doNothing,
  target: { lastDate, costsTo },
}: FindResult): FindTable {
  const [first, ...others] = levers;
  const { costPounds, costErrorPounds = 0 } = doNothing;
  return {
    caption: `Values far from the target are looked at in few futures, those close to it in many. Beneath each chance the range that holds it ${HOLDS_WORDS}. Costs ${upToWords(lastDate, costsTo)} are against doing nothing, which costs ${poundsWithError(costPounds, costErrorPounds)}, over the same futures.`,
    headings: [
      ...levers.map(leverHeading),
      ...chanceHeadings(doNothing),
      'Target',
      'Futures',
      'Cost against doing nothing',
    ],
    rows: [
      ...points.map((point) => ({
        heading: tableValue(first, point.values[0]),
        isMarked: point.values.every((value, index) => value === plan?.values[index]),
        cells: [
          ...others.map((lever, index) => plain(tableValue(lever, point.values[index + 1]))),
          ...chanceCells(point),
          cost(point),
        ],
      })),
      {
        heading: 'Doing nothing',
        isMarked: false,
        cells: [...others.map(() => plain('–')), ...chanceCells(doNothing), plain('–')],
      },
    ],
  };
}

/** Of two levers, every pair found that is just enough. */
export function pairsTable(found: FindResult): FindTable {
  const { levers, pairs, target } = found;
  const [first, second] = levers;
  return {
    caption: `For each value of the first lever, of the second ${justEnoughWords(second.helps)} with which the target is met. Costs ${upToWords(target.lastDate, target.costsTo)} are against doing nothing, over the same futures; “as cheap” is a pair whose cost cannot be told from the cheapest’s.`,
    headings: [
      leverHeading(first),
      leverHeading(second),
      ...chanceHeadings(found.doNothing),
      'Target',
      'Futures',
      'Cost against doing nothing',
      'Change, relative',
      'Which it is',
    ],
    rows: pairs.map((pair) => ({
      heading: tableValue(first, pair.values[0]),
      isMarked: pairMarks(found, pair).length > 0,
      cells: [
        plain(tableValue(second, pair.values[1])),
        ...chanceCells(pair),
        cost(pair),
        plain(percent(pair.relativeChange, 0)),
        plain(pairMarks(found, pair).join(', ')),
      ],
    })),
  };
}

/** Each test of the standard at the time of the target: doing nothing, and with what is shown. */
export function testsTable({ doNothing }: FindResult, shown: FindPlan, label: string): FindTable {
  return {
    caption: 'Chance of meeting each test at the time of the target.',
    headings: ['Test', 'Doing nothing', label],
    rows: shown.tests.map((test, index) => ({
      heading: test.label,
      isMarked: false,
      cells: [doNothing.tests[index], test].map((each) => chanceCell(each)),
    })),
  };
}

/** Each budget of a year simulated in full by then: doing nothing, and with what is shown. */
export function budgetsTable(
  { doNothing }: FindResult,
  { budgets = [] }: FindPlan,
  label: string,
): FindTable {
  return {
    caption: `Chance that what staff cost in each year is within its budget. ${BUDGETS_COVER} ${HELD_AGAINST}`,
    headings: ['Financial year', 'Budget', 'Doing nothing', label],
    rows: budgets.map((budget, index) => ({
      heading: budget.year,
      isMarked: false,
      cells: [
        plain(poundsAsGiven(budget.budgetPounds)),
        ...[doNothing.budgets?.[index] ?? budget, budget].map(chanceCell),
      ],
    })),
  };
}

/** Posts for the mean, the 80th and the 90th percentile of demand. */
export const policiesTable = ({
  basis,
  postsNowFte,
  rows,
  how,
}: EstablishmentPolicies): FindTable => ({
  caption: `Funded posts now: ${fteWords(postsNowFte)} FTE. ${how}`,
  headings: [
    'Staffed to',
    { cases: 'Demand, cases', points: 'Demand, points', hours: 'Demand, FTE' }[basis],
    'Case holders needed, FTE',
    'Posts, FTE',
    'Chance of breach',
    'Cost against doing nothing',
  ],
  rows: rows.map((row) => ({
    heading: row.label,
    isMarked: false,
    cells: [
      inCell(demandInRange(row)),
      plain(fteWords(row.fteNeeded)),
      plain(fteWords(row.postsFte)),
      chanceCell({
        ...row.chance,
        chance: row.breach,
        low: 1 - row.chance.high,
        high: 1 - row.chance.low,
      }),
      inCell(costInRange(row.costDifferencePounds)),
    ],
  })),
});
