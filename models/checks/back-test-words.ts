import { decimalWords, percentWords } from '../report/number-words.ts';
import { MOVING_FIGURES, type MovingFigure } from '../returns/movements.ts';
import {
  BACK_TEST_MEASURES,
  type BackTest,
  type BackTestMeasure,
  type BackTestRow,
  type BackTestWay,
  isInPoints,
} from './back-test.ts';

const NAMES: Readonly<Record<BackTestMeasure, string>> = {
  peopleInPostFte: 'In post',
  vacancyRate: 'Vacancy rate',
  agencyRate: 'Agency rate',
  caseload: 'Caseload',
  casesAllocated: 'Cases held',
};

const FIGURES: Readonly<Record<MovingFigure, string>> = {
  referrals: 'Referrals',
  length: 'Cases held for each begun in a year',
  leaving: 'Leavers for each in post',
  timeToFill: 'Vacancies for each leaver in a year',
  cover: 'Vacancies with agency cover for each without',
};

/** An error or a width: points for rates, per cent of the last published figure for the rest. */
const sizeWords = (value: number, measure: BackTestMeasure): string =>
  isInPoints(measure) ? `${decimalWords(100 * value, 1)} points` : percentWords(value);

const heldShare = ({ within, areas }: BackTestRow): number => within / areas;

const rowOf = (
  { rows }: BackTest,
  way: BackTestWay,
  measure: BackTestMeasure,
  year: number,
): BackTestRow | undefined =>
  rows.find((row) => row.way === way && row.measure === measure && row.year === year);

export const BACK_TEST_HEADING = [
  'What',
  'Year',
  'Areas',
  'Held: returns alone',
  'Held: with ranges',
  'Held: told the posts',
  'Width with ranges',
  'Error with ranges',
  'Error of “as last published”',
] as const;

/** A row for each measure and year, under BACK_TEST_HEADING. */
export const backTestTable = (test: BackTest): string[][] =>
  BACK_TEST_MEASURES.flatMap((measure) =>
    test.predicted.flatMap((year) => {
      const row = (way: BackTestWay) => rowOf(test, way, measure, year);
      const [alone, ranged, told] = [row('returns'), row('ranges'), row('told')];
      if (!alone || !ranged || !told) return [];
      return [
        [
          NAMES[measure],
          String(year),
          String(ranged.areas),
          ...[alone, ranged, told].map((each) => percentWords(heldShare(each), 0)),
          sizeWords(ranged.width, measure),
          sizeWords(ranged.error, measure),
          sizeWords(ranged.lastValueError, measure),
        ],
      ];
    }),
  );

export const MOVEMENTS_HEADING = ['Figure', 'Eight areas in ten: two years later it was'] as const;

export const movementTable = ({ movements }: BackTest): string[][] =>
  MOVING_FIGURES.map((figure) => {
    const { low, high } = movements[figure];
    return [FIGURES[figure], `${decimalWords(low, 2)} to ${decimalWords(high, 2)} times as many`];
  });

const span = (values: readonly number[]): string => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [low, high] = [percentWords(least, 0), percentWords(most, 0)];
  return low === high ? low : `${low.replace(/\s%$/u, '')} to ${high}`;
};

const heldIn = ({ rows }: BackTest, way: BackTestWay): string =>
  span(rows.filter((row) => row.way === way).map(heldShare));

/** @param closer rows in which the middle came closer by more than two standard errors @param further the other way round */
function middleSentence(closer: number, further: number, rows: number): string {
  if (closer + further === 0) {
    return `The middle of the futures was as close as the last published figure in all ${rows} rows, within two standard errors.`;
  }
  return `The middle of the futures came closer than the last published figure in ${closer} of ${rows} rows by more than two standard errors, and less close in ${further}.`;
}

/** What a range of 80 % held, and whether the middle came closer than the last published figure. */
export function backTestSentences(test: BackTest): string[] {
  const { of, known, predicted, rows } = test;
  const ranged = rows.filter(({ way }) => way === 'ranges');
  const told = (sign: number) =>
    ranged.filter(
      ({ error, lastValueError, differenceError }) =>
        sign * (error - lastValueError) > 2 * differenceError,
    ).length;
  const years = (list: readonly number[]) => `${list[0]} to ${list[list.length - 1]}`;
  return [
    `Returns of ${of} for ${years(known)} were entered, and what was published for ${years(predicted)} was set beside the prediction, measure by measure and year by year.`,
    `A range meant to hold 80 % held ${heldIn(test, 'returns')} of areas where the returns alone were entered, with one number for everything; ${heldIn(test, 'ranges')} with ranges by which figures had moved before; and ${heldIn(test, 'told')} where the posts that were then funded were told as well.`,
    middleSentence(told(-1), told(1), ranged.length),
  ];
}
