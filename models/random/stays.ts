import { CELLS, type LengthTable, TAIL_CELLS } from './length-table.ts';
import { unit } from './stream.ts';

/** Steps of the guide to the cells. */
const GUIDE = 1024;
/** Working days beyond any run, whose parts still fit a column: a longer length would not differ. */
const LONGEST_DAYS = 1 << 20;

/** A length in whole working days: at least 1. */
export const wholeDays = (length: number): number =>
  Math.min(LONGEST_DAYS, Math.max(1, Math.round(length)));

/**
 * How long cases stay that last a whole number n of working days, where each morning since the first there is a
 * hazard h of dropping out before, that of the last included: min(n, k) days, with k geometric and P(k > m) = e^(−h m).
 * So n days are stayed for (1 − e^(−h n)) / (1 − e^(−h)) days on average, and ended with chance e^(−h n).
 * Worked out over the cells of the table, within each of which all lengths are alike.
 */
export class Stays {
  readonly #table: LengthTable;
  readonly #scale: number;
  readonly #hazard: number;
  readonly #cumulative = new Float64Array(CELLS + TAIL_CELLS);
  /** For each of 1,024 equal steps of the sum, a cell at or before the one in which the step begins. */
  #guide: Int32Array | undefined;
  /** How many working days ago the stay last met had begun. */
  daysAgo = 0;

  /**
   * @param scale what the table’s values are multiplied by to give working days
   * @param hazard of dropping out, each morning
   */
  constructor(table: LengthTable, scale: number, hazard: number) {
    this.#table = table;
    this.#scale = scale;
    this.#hazard = hazard;
    const sum = this.#cumulate(table.body, CELLS - 1, 1 / CELLS, 0, 1);
    this.#cumulate(table.tail, TAIL_CELLS, 1 / CELLS / TAIL_CELLS, sum, CELLS);
  }

  /** Mean working days until one ends or drops out. */
  get meanDays(): number {
    return this.#cumulative[this.#cumulative.length - 1];
  }

  /** Share that end rather than drop out. */
  get endedShare(): number {
    return 1 + Math.expm1(-this.#hazard) * this.meanDays;
  }

  /**
   * Working days left of a stay met on an evening, in a steady past, if it does not drop out: 0 for one that ends on
   * the next morning. Longer stays are met more often, and so are their first days, which fewer have dropped out
   * before. Two words make one draw; `daysAgo` then says how many mornings after the next one it had begun before.
   */
  at(word0: number, word1: number): number {
    const days = wholeDays(this.#lengthMet(unit(word0)));
    const u = unit(word1);
    const hazard = this.#hazard;
    const since =
      hazard > 0 ? -Math.log1p((1 - u) * Math.expm1(-hazard * days)) / hazard : (1 - u) * days;
    // The rounding of the logarithm must not bring about a day more than there were.
    const evenings = Math.min(days - 1, Math.floor(since));
    this.daysAgo = evenings + 1;
    return days - this.daysAgo;
  }

  #lengthMet(u: number): number {
    const cumulative = this.#cumulative;
    this.#guide ??= guideTo(cumulative);
    const last = cumulative.length - 2;
    const target = u * cumulative[last + 1];
    let cell = this.#guide[Math.floor(u * GUIDE)];
    while (cell < last && cumulative[cell + 1] <= target) cell++;
    const part = (target - cumulative[cell]) / (cumulative[cell + 1] - cumulative[cell]);
    const { body, tail } = this.#table;
    const [quantiles, low] = cell < CELLS - 1 ? [body, cell] : [tail, cell - (CELLS - 1)];
    return this.#scale * (quantiles[low] + part * (quantiles[low + 1] - quantiles[low]));
  }

  /** Days stayed on average, of so many. */
  #stay(days: number): number {
    const hazard = this.#hazard;
    return hazard > 0 ? Math.expm1(-hazard * days) / Math.expm1(-hazard) : days;
  }

  /**
   * Adds up probability × mean stay of the first cells between quantiles, each of so much probability.
   * @param sum of the cells before
   * @param place of the first sum
   * @returns the sum with them
   */
  #cumulate(
    quantiles: Float64Array,
    cells: number,
    probability: number,
    sum: number,
    place: number,
  ): number {
    const cumulative = this.#cumulative;
    const scale = this.#scale;
    let from = quantiles[0] * scale;
    let first = wholeDays(from);
    let low = this.#stay(first);
    for (let cell = 0; cell < cells; cell++) {
      const upTo = quantiles[cell + 1] * scale;
      const last = wholeDays(upTo);
      if (last === first) sum += probability * low;
      else {
        const high = this.#stay(last);
        // Lengths lie evenly between the quantiles: by Simpson’s rule where these are days apart.
        const mean =
          last > first + 1
            ? (low + 4 * this.#stay((from + upTo) / 2) + high) / 6
            : low + ((high - low) * (upTo - first - 0.5)) / (upTo - from);
        sum += probability * mean;
        low = high;
        first = last;
      }
      from = upTo;
      cumulative[place + cell] = sum;
    }
    return sum;
  }
}

function guideTo(cumulative: Float64Array): Int32Array {
  const guide = new Int32Array(GUIDE + 1);
  const total = cumulative[cumulative.length - 1];
  for (let step = 1, cell = 0; step <= GUIDE; step++) {
    while (cumulative[cell + 1] <= (total * (step - 1)) / GUIDE) cell++;
    guide[step] = cell;
  }
  return guide;
}
