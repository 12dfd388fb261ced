import { AWAY, type CaseStore, HOLDER, KEY, PLACE } from './case-store.ts';
import { DayBuckets } from './day-buckets.ts';

const NONE = -1;

/**
 * What falls due on which working day for a case in its present stage: once the stage is over, or the case
 * has left, the entry no longer holds. Days beyond the end of the run are not kept.
 */
export class StageAgenda {
  readonly #cases: CaseStore;
  readonly #buckets: DayBuckets;

  constructor(days: number, cases: CaseStore) {
    this.#cases = cases;
    this.#buckets = new DayBuckets(days, 3);
  }

  put(row: number, day: number): void {
    if (day >= this.#buckets.days) return;
    const { rows } = this.#cases;
    const place = this.#buckets.make(day);
    const { memory } = this.#buckets;
    memory[place] = row;
    memory[place + 1] = rows[row + KEY];
    memory[place + 2] = rows[row + PLACE];
  }

  /** Takes out and gives a case that is due on the day and still in the stage; −1 when none is left. */
  take(day: number): number {
    const { rows } = this.#cases;
    for (;;) {
      const place = this.#buckets.take(day);
      if (place === NONE) return NONE;
      const { memory } = this.#buckets;
      const row = memory[place];
      const isSame =
        rows[row + KEY] === memory[place + 1] && rows[row + PLACE] === memory[place + 2];
      if (isSame && rows[row + HOLDER] !== AWAY) return row;
    }
  }

  /** Forgets what is due. */
  clear(): void {
    this.#buckets.clear();
  }
}
