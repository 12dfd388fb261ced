import { gammaFunction, gammaQuantiles } from './gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A length in working days, with plain numbers. */
export type Length =
  | { family: 'fixed' | 'exponential'; meanDays: number }
  | { family: 'gamma' | 'lognormal' | 'weibull'; meanDays: number; cv: number }
  | { family: 'bands'; bands: readonly { upToDays: number; share: number }[] };

const CELL_BITS = 12;
/** Cells of the body of a table. */
export const CELLS = 1 << CELL_BITS;
/** Cells of its tail. */
export const TAIL_CELLS = 1024;
/** Bands count whole days, first and last included: what rounds to a day lies within half a day of it. */
const HALF_A_DAY = 0.5;

/**
 * Quantiles at 4,096 equal steps of probability, and at 1,024 steps within the last of them: a length
 * is read from one random word by numerical inversion (Hörmann and Leydold, 2003), straight between
 * neighbouring quantiles. Lengths rise with the word and with the mean, so that one draw gives the
 * longer length in the scenario whose mean is longer.
 */
export interface LengthTable {
  readonly body: Float64Array;
  readonly tail: Float64Array;
}

/** The cell in which a word falls. */
export const cellOf = (word: number): number => word >>> (32 - CELL_BITS);

/** The first and the last word of a cell. */
export const wordsOf = (cell: number): readonly [first: number, last: number] => [
  cell << (32 - CELL_BITS),
  ((cell + 1) << (32 - CELL_BITS)) - 1,
];

/** The length at a word, in days or, for families with a mean, as a multiple of it. */
export function lengthAt(table: LengthTable, word: number): number {
  const cell = cellOf(word);
  if (cell < CELLS - 1) {
    const low = table.body[cell];
    return low + ((word & 0xfffff) + 0.5) * 2 ** -20 * (table.body[cell + 1] - low);
  }
  const sub = (word >>> 10) & (TAIL_CELLS - 1);
  const low = table.tail[sub];
  return low + ((word & 0x3ff) + 0.5) * 2 ** -10 * (table.tail[sub + 1] - low);
}

/** The quantile table of a length; of mean 1 where the family has a mean. */
export function lengthTable(length: Length): LengthTable {
  const quantiles = quantilesOf(length);
  const body = Array.from({ length: CELLS + 1 }, (_, i) => i / CELLS);
  const tail = Array.from({ length: TAIL_CELLS + 1 }, (_, i) => 1 - (1 - i / TAIL_CELLS) / CELLS);
  const last = 1 - 2 ** -34;
  body[CELLS] = tail[TAIL_CELLS] = last;
  return { body: quantiles(body), tail: quantiles(tail) };
}

/** Which lengths share a table: it depends on the family and its spread, not on the mean. */
export const tableKey = (length: Length): string => {
  if (length.family === 'bands') return JSON.stringify(length.bands);
  return 'cv' in length ? `${length.family} ${length.cv}` : length.family;
};

/** What the table's values are multiplied by to give days. */
export const scaleOf = (length: Length): number =>
  length.family === 'bands' ? 1 : length.meanDays;

/** Mean in days, before rounding to whole days. */
export function meanOf(length: Length): number {
  if (length.family !== 'bands') return length.meanDays;
  let from = 0;
  let mean = 0;
  for (const { upToDays, share } of length.bands) {
    mean += (share * (from + upToDays)) / 2;
    from = upToDays;
  }
  return mean / sumOfShares(length.bands) + HALF_A_DAY;
}

type Quantiles = (probabilities: readonly number[]) => Float64Array;
const each =
  (quantile: (p: number) => number): Quantiles =>
  (probabilities) =>
    Float64Array.from(probabilities, (p) => (p <= 0 ? 0 : quantile(p)));

function quantilesOf(length: Length): Quantiles {
  switch (length.family) {
    case 'fixed':
      return (probabilities) => new Float64Array(probabilities.length).fill(1);
    case 'exponential':
      return each((p) => -Math.log1p(-p));
    case 'gamma':
      return (probabilities) => gammaQuantiles(length.cv ** -2, probabilities);
    case 'lognormal': {
      const variance = Math.log1p(length.cv ** 2);
      return each((p) => Math.exp(Math.sqrt(variance) * normalQuantile(p) - variance / 2));
    }
    case 'weibull': {
      const shape = weibullShape(length.cv);
      const scale = 1 / gammaFunction(1 + 1 / shape);
      return each((p) => scale * (-Math.log1p(-p)) ** (1 / shape));
    }
    case 'bands':
      return (probabilities) =>
        Float64Array.from(probabilities, (p) => bandQuantile(length.bands, p) + HALF_A_DAY);
  }
}

/** 1 as given; where shares carry ranges each is drawn by itself, and they count in proportion. */
const sumOfShares = (bands: readonly { share: number }[]): number =>
  bands.reduce((sum, { share }) => sum + share, 0);

function bandQuantile(
  bands: readonly { upToDays: number; share: number }[],
  probability: number,
): number {
  const p = probability * sumOfShares(bands);
  let from = 0;
  let below = 0;
  for (const { upToDays, share } of bands) {
    if (p <= below + share && share > 0) return from + ((p - below) / share) * (upToDays - from);
    below += share;
    from = upToDays;
  }
  return from;
}

/** The shape whose coefficient of variation is `cv`, by bisection on its logarithm. */
function weibullShape(cv: number): number {
  const cvOf = (shape: number) => {
    const first = gammaFunction(1 + 1 / shape);
    return Math.sqrt(gammaFunction(1 + 2 / shape) / first ** 2 - 1);
  };
  let low = Math.log(0.1);
  let high = Math.log(100);
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (cvOf(Math.exp(middle)) > cv) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
