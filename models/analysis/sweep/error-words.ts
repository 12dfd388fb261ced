import { plainWords } from '../../report/number-words.ts';
import { poundsWithin } from '../../report/pounds-words.ts';
import { type Unit, unitOf } from '../../units.ts';

/** An error to one figure, upwards: 0.04, 3, 20. */
function oneFigure(error: number): number {
  const unit = 10 ** Math.floor(Math.log10(error));
  return Number((Math.ceil(error / unit - 1e-9) * unit).toPrecision(1));
}

const errorIn = (unit: Unit, error: number): string =>
  `${errorWords(error)} ${unitOf(unit, oneFigure(error))}`;

/** `0.04`, `3`, `20`; of a share, pounds, days or a caseload with their unit. All of an error above 0. */
export const errorWords = (error: number): string => plainWords(oneFigure(error), 4);
export const errorPoints = (error: number): string => errorIn('points', 100 * error);
export const errorCases = (error: number): string => errorIn('casesPerFte', error);
export const errorDays = (error: number): string => errorIn('workingDays', error);
export const errorPounds = (error: number): string => poundsWithin(oneFigure(error), 0);
