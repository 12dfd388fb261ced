import { DayBuckets } from './day-buckets.ts';

const NONE = -1;

/** A child or an adult who has left and is referred again later. */
export interface Comeback {
  /** Whose case it is. */
  key: number;
  stream: number;
  /** Which of the episodes of that child or adult the next one is. */
  episode: number;
  /** Who last held the case; −1 for nobody. */
  lastPerson: number;
}

/** Those who will come back, by the working day on which they do. Days beyond the end of the run are not kept. */
export class Comebacks {
  readonly #buckets: DayBuckets;
  /** The one taken last. */
  readonly taken: Comeback = { key: 0, stream: 0, episode: 0, lastPerson: NONE };

  constructor(days: number) {
    this.#buckets = new DayBuckets(days, 5);
  }

  put(day: number, key: number, stream: number, episode: number, lastPerson: number): void {
    if (day >= this.#buckets.days) return;
    const place = this.#buckets.make(day);
    const { memory } = this.#buckets;
    memory[place] = key;
    memory[place + 1] = stream;
    memory[place + 2] = episode;
    memory[place + 3] = lastPerson;
  }

  /** Takes out somebody who comes back on the day, into `taken`; false when nobody is left. */
  take(day: number): boolean {
    const place = this.#buckets.take(day);
    if (place === NONE) return false;
    const { memory } = this.#buckets;
    this.taken.key = memory[place];
    this.taken.stream = memory[place + 1];
    this.taken.episode = memory[place + 2];
    this.taken.lastPerson = memory[place + 3];
    return true;
  }

  /** Forgets everybody. */
  clear(): void {
    this.#buckets.clear();
  }
}
