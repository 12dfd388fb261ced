import { DayBuckets } from './day-buckets.ts';

const NEVER = -1;
/** How much faster than at present patience may be used up before another look is due. */
const MARGIN = 1.25;

/**
 * How long people stay, or stay well, by number of post. Each has a store of patience, an exponential draw
 * of mean 1, and every morning uses up as much of it as the rate says; who has none left leaves, or falls
 * sick. Nobody is looked at before the morning on which, at a somewhat higher rate, it might be used up:
 * until then it is enough to note when a rate changes.
 */
export class Patience {
  /** What was left after the mornings counted in `#asOf`. */
  readonly #left: Float64Array;
  readonly #asOf: Int32Array;
  readonly #rate: Float64Array;
  /** The highest rate for which the next look is not too late. */
  readonly #bound: Float64Array;
  readonly #lookOn: Int32Array;
  readonly #looks: DayBuckets;
  /** Mornings so far. */
  #mornings = 0;
  /** Who had none left this morning. */
  readonly spent: Int32Array;

  constructor(posts: number, days: number) {
    this.#left = new Float64Array(posts);
    this.#asOf = new Int32Array(posts);
    this.#rate = new Float64Array(posts);
    this.#bound = new Float64Array(posts);
    this.#lookOn = new Int32Array(posts).fill(NEVER);
    this.#looks = new DayBuckets(days, 1);
    this.spent = new Int32Array(posts);
  }

  /** What a morning uses up; 0 where nobody is, or nothing can happen to whoever is there. */
  rateOf(number: number): number {
    return this.#rate[number];
  }

  /** Somebody begins with so much patience. */
  begin(number: number, patience: number): void {
    this.#left[number] = patience;
    this.#asOf[number] = this.#mornings;
    this.#lookOn[number] = NEVER;
    if (this.#rate[number] > 0) this.#plan(number);
  }

  /** From the next morning on, so much is used up. */
  setRate(number: number, rate: number): void {
    if (rate !== this.#rate[number]) this.#change(number, rate);
  }

  /** A morning. @returns how many have no patience left: the first in `spent`, in the order of posts */
  morning(): number {
    let count = 0;
    const day = this.#mornings++;
    for (let place = this.#looks.take(day); place >= 0; place = this.#looks.take(day)) {
      const number = this.#looks.memory[place];
      if (this.#lookOn[number] !== day) continue;
      this.#lookOn[number] = NEVER;
      this.#settle(number);
      if (this.#rate[number] === 0) continue;
      if (this.#left[number] <= 0) this.spent[count++] = number;
      else this.#plan(number);
    }
    if (count > 1) this.spent.subarray(0, count).sort();
    return count;
  }

  /** Forgets everybody. */
  clear(): void {
    this.#rate.fill(0);
    this.#bound.fill(0);
    this.#lookOn.fill(NEVER);
    this.#looks.clear();
    this.#mornings = 0;
  }

  #change(number: number, rate: number): void {
    this.#settle(number);
    this.#rate[number] = rate;
    if (rate > 0 && (rate > this.#bound[number] || this.#lookOn[number] === NEVER)) {
      this.#plan(number);
    }
  }

  #settle(number: number): void {
    this.#left[number] -= this.#rate[number] * (this.#mornings - this.#asOf[number]);
    this.#asOf[number] = this.#mornings;
  }

  /** The next look: the first morning that might be the last, as things are after `#asOf`. */
  #plan(number: number): void {
    const bound = this.#rate[number] * MARGIN;
    const mornings = Math.floor(this.#left[number] / bound);
    const day = this.#asOf[number] + Math.max(1, mornings) - 1;
    this.#bound[number] = bound;
    if (day >= this.#looks.days) {
      // Not within the run, unless the rate rises.
      this.#lookOn[number] = this.#looks.days;
      return;
    }
    this.#lookOn[number] = day;
    this.#looks.put(day, number);
  }
}
