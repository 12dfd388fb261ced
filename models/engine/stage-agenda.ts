import { AWAY, HOLDER, KEY, PLACE } from './case-rows.ts';
import { DayBuckets } from './day-buckets.ts';
import type { Holder } from './holder.ts';

const NONE = -1;

/**
 * What falls due on which working day for a case in its present stage: once the stage is over, or the case
 * has left, the entry no longer holds. Days beyond the end of the run are not kept.
 */
export class StageAgenda {
  readonly #holder: Holder;
  readonly #buckets: DayBuckets;

  constructor(days: number, holder: Holder) {
    this.#holder = holder;
    this.#buckets = new DayBuckets(days, 3);
  }

  put(row: number, day: number): void {
    if (day >= this.#buckets.days) return;
    const { memory } = this.#holder;
    const place = this.#buckets.make(day);
    const entries = this.#buckets.memory;
    entries[place] = row;
    entries[place + 1] = memory[row | KEY];
    entries[place + 2] = memory[row | PLACE];
  }

  /** Takes out and gives a case that is due on the day and still in the stage; −1 when none is left. */
  take(day: number): number {
    const { memory } = this.#holder;
    for (;;) {
      const place = this.#buckets.take(day);
      if (place === NONE) return NONE;
      const entries = this.#buckets.memory;
      const row = entries[place];
      const isSame =
        memory[row | KEY] === entries[place + 1] && memory[row | PLACE] === entries[place + 2];
      if (isSame && memory[row | HOLDER] !== AWAY) return row;
    }
  }

  /** Forgets what is due. */
  clear(): void {
    this.#buckets.clear();
  }
}
