import { ERRORS_EITHER_WAY } from '../units.ts';

const NBSP = '\u00a0';
/** Millions are given to two places, what is below to three figures, even where more is known. */
const LEAST_UNIT_OF_MILLIONS = 1e4;
const MOST_FIGURES = 3;
/** An error is so many of the steps to which its figure is rounded, or more. */
const STEPS_OF_ERROR = 3;

const grouped = (value: number, decimals = 0): string =>
  value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** The power of ten in which a number begins: 1,000 for 4,321. */
const powerOf = (value: number): number => 10 ** Math.floor(Math.log10(value));

/**
 * Pounds with no more figures than their error allows: steps of a third of it or less, so that a figure
 * beyond its error does not read as the error: `£319,000`, `£5.63 million`.
 * @param error how far off they may be, £; 0 where they are known
 */
export function poundsWithin(value: number, error: number): string {
  const size = Math.abs(value);
  const unitOfError = error > 0 ? powerOf(error / STEPS_OF_ERROR) : 0;
  const sign = value < 0 ? '−' : '';
  const unitBelow = Math.max(1, unitOfError, powerOf(size) / 10 ** (MOST_FIGURES - 1));
  const below = size === 0 ? 0 : Math.round(size / unitBelow) * unitBelow;
  if (size >= 1e6 || below >= 1e6) {
    const unit = Math.min(1e6, Math.max(LEAST_UNIT_OF_MILLIONS, unitOfError));
    const rounded = Math.round(size / unit) * unit;
    return `${sign}£${grouped(rounded / 1e6, Math.round(Math.log10(1e6 / unit)))}${NBSP}million`;
  }
  return below === 0 ? '£0' : `${sign}£${grouped(below)}`;
}

/** Pounds that were given and are known: all of their figures, in millions where these show them: `£11,998,400`, `£12.35 million`. */
export function poundsAsGiven(value: number): string {
  if (value % LEAST_UNIT_OF_MILLIONS === 0) return poundsWithin(value, 0);
  return `${value < 0 ? '−' : ''}£${grouped(Math.abs(value), Number.isInteger(value) ? 0 : 2)}`;
}

/** The least of three figures, or of two decimals of millions, that is no less: £5.55 million for £5,542,461. */
export function poundsEnough(value: number): string {
  const unit =
    value >= 1e6 ? LEAST_UNIT_OF_MILLIONS : Math.max(1, powerOf(value) / 10 ** (MOST_FIGURES - 1));
  return poundsWithin(Math.ceil(value / unit) * unit, 0);
}

/** Pounds, and two standard errors to two figures: `£5.63 million` and `±£14,000`; no error where there is none. */
export function poundsAndError(value: number, standardError: number): [string, string] {
  const error = ERRORS_EITHER_WAY * standardError;
  if (error === 0) return [poundsWithin(value, 0), ''];
  return [poundsWithin(value, error), `±${poundsWithin(Number(error.toPrecision(2)), 0)}`];
}

/** The same in one: `£5.63 million (±£14,000)`. */
export function poundsWithError(value: number, standardError: number): string {
  const [pounds, error] = poundsAndError(value, standardError);
  return error ? `${pounds} (${error})` : pounds;
}
