import { type CaseStore, END, STANDS } from './case-store.ts';
import { DayBuckets } from './day-buckets.ts';

const NONE = -1;

/**
 * Cases by the working day on which their running clock reaches its end. A case is due on the day that its
 * row says, and an entry of any other day no longer holds. Days beyond the end of the run are not kept.
 */
export class StageEnds {
  readonly #cases: CaseStore;
  readonly #days: number;
  readonly #buckets: DayBuckets;

  constructor(days: number, cases: CaseStore) {
    this.#cases = cases;
    this.#days = days;
    this.#buckets = new DayBuckets(days, 1);
  }

  /** The clock of a case runs, and ends on a day to come. */
  put(row: number, day: number): void {
    this.#cases.rows[row + END] = day;
    if (day >= this.#days) return;
    const place = this.#buckets.make(day);
    this.#buckets.memory[place] = row;
  }

  /** The clock of a case stands still, or its stage is over. */
  remove(row: number): void {
    this.#cases.rows[row + END] = STANDS;
  }

  /** Takes out and gives a case whose clock ends on the day; −1 when none is left. Its clock then stands. */
  take(day: number): number {
    const { rows } = this.#cases;
    for (;;) {
      const place = this.#buckets.take(day);
      if (place === NONE) return NONE;
      const row = this.#buckets.memory[place];
      if (rows[row + END] === day) {
        rows[row + END] = STANDS;
        return row;
      }
    }
  }

  /** Every case that is due, with its day. */
  all(): Map<number, number> {
    const due = new Map<number, number>();
    for (let day = 0; day < this.#days; day++) {
      for (const place of this.#buckets.placesOf(day)) {
        const row = this.#buckets.memory[place];
        if (this.#cases.rows[row + END] === day) due.set(row, day);
      }
    }
    return due;
  }

  /** Forgets what is due. */
  clear(): void {
    this.#buckets.clear();
  }
}
