import { realNumbers } from './aligned.ts';
import { DayBuckets } from './day-buckets.ts';

const NEVER = -1;
/** How much faster than at present patience may be used up before another look is due. */
const MARGIN = 1.25;

/** What stands where in the row of a post. What was left after the mornings counted in `AS_OF`. */
const LEFT = 0;
const AS_OF = 1;
const RATE = 2;
/** The highest rate for which the next look is not too late; 0 where none is planned. */
const BOUND = 3;
const ROW_BITS = 2;

/**
 * How long people stay, or stay well, by number of post. Each has a store of patience, an exponential draw
 * of mean 1, and every morning uses up as much of it as the rate says; who has none left leaves, or falls
 * sick. Nobody is looked at before the morning on which, at a somewhat higher rate, it might be used up:
 * until then it is enough to note when a rate changes.
 */
export class Patience {
  /** A row of four numbers for each post: what one change of rate touches stands side by side. */
  readonly #rows: Float64Array;
  readonly #lookOn: Int32Array;
  readonly #looks: DayBuckets;
  /** Mornings so far. */
  #mornings = 0;
  /** Who had none left this morning, in the order of posts. */
  readonly spent: Int32Array;

  constructor(posts: number, days: number) {
    this.#rows = realNumbers(posts << ROW_BITS);
    this.#lookOn = new Int32Array(posts).fill(NEVER);
    this.#looks = new DayBuckets(days, 1);
    this.spent = new Int32Array(posts);
  }

  /** Somebody begins with so much patience. */
  begin(number: number, patience: number): void {
    const row = number << ROW_BITS;
    const rows = this.#rows;
    rows[row | LEFT] = patience;
    rows[row | AS_OF] = this.#mornings;
    this.#forgetLook(number);
    if (rows[row | RATE] > 0) this.#plan(number);
  }

  /** From the next morning on, so much is used up. */
  setRate(number: number, rate: number): void {
    if (rate !== this.#rows[(number << ROW_BITS) | RATE]) this.#change(number, rate);
  }

  /** A morning. @returns how many have no patience left: the first in `spent`, in the order of posts */
  morning(): number {
    let count = 0;
    const day = this.#mornings++;
    for (let place = this.#looks.take(day); place >= 0; place = this.#looks.take(day)) {
      const number = this.#looks.memory[place];
      if (this.#lookOn[number] !== day) continue;
      this.#forgetLook(number);
      this.#settle(number);
      const row = number << ROW_BITS;
      if (this.#rows[row | RATE] === 0) continue;
      if (this.#rows[row | LEFT] <= 0) this.spent[count++] = number;
      else this.#plan(number);
    }
    sortFirst(this.spent, count);
    return count;
  }

  /** Forgets everybody. */
  clear(): void {
    this.#rows.fill(0);
    this.#lookOn.fill(NEVER);
    this.#looks.clear();
    this.#mornings = 0;
  }

  #change(number: number, rate: number): void {
    const row = number << ROW_BITS;
    this.#settle(number);
    this.#rows[row | RATE] = rate;
    if (rate > this.#rows[row | BOUND]) this.#plan(number);
  }

  #settle(number: number): void {
    const row = number << ROW_BITS;
    const rows = this.#rows;
    rows[row | LEFT] -= rows[row | RATE] * (this.#mornings - rows[row | AS_OF]);
    rows[row | AS_OF] = this.#mornings;
  }

  #forgetLook(number: number): void {
    this.#lookOn[number] = NEVER;
    this.#rows[(number << ROW_BITS) | BOUND] = 0;
  }

  /** The next look: the first morning that might be the last, as things are after `AS_OF`. */
  #plan(number: number): void {
    const row = number << ROW_BITS;
    const rows = this.#rows;
    const bound = rows[row | RATE] * MARGIN;
    const mornings = Math.floor(rows[row | LEFT] / bound);
    const day = rows[row | AS_OF] + Math.max(1, mornings) - 1;
    rows[row | BOUND] = bound;
    if (day >= this.#looks.days) {
      // Not within the run, unless the rate rises.
      this.#lookOn[number] = this.#looks.days;
      return;
    }
    this.#lookOn[number] = day;
    this.#looks.put(day, number);
  }
}

/** Sorts the first few numbers. */
function sortFirst(numbers: Int32Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const number = numbers[i];
    let place = i;
    for (; place > 0 && numbers[place - 1] > number; place--) numbers[place] = numbers[place - 1];
    numbers[place] = number;
  }
}
