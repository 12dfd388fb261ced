import { CHUNK, giveBackChunk, takeChunk } from './chunks.ts';
import { HERE } from './here.ts';

const WITHIN_CHUNK = CHUNK - 1;
const NONE = -1;

/** How many numbers an entry has: a chunk holds a whole number of entries beside its link. */
type Width = 1 | 3 | 5;

/**
 * Entries that fall due on working days, the last made first. Those of a day stand together in chunks of
 * one line of the processor's cache, so that making one touches one line and reading a day runs straight on.
 * Whoever reads an entry tells whether it still holds: what was put off or called off is left lying.
 */
export class DayBuckets {
  /** By day, where the next entry stands; at the beginning of a chunk there is none yet. */
  readonly #next: Int32Array;
  readonly #width: Width;

  constructor(days: number, width: Width) {
    this.#next = new Int32Array(days);
    this.#width = width;
  }

  /** Where entries stand, with those of all others; another array once it has grown. */
  get memory(): Int32Array {
    return HERE.chunks;
  }

  get days(): number {
    return this.#next.length;
  }

  /** Makes an entry of one number. */
  put(day: number, number: number): void {
    // The memory is another once it has grown, so it is asked for afterwards.
    const place = this.make(day);
    this.memory[place] = number;
  }

  /** Where a new entry of a day within the run is to be written in `memory`. */
  make(day: number): number {
    let place = this.#next[day];
    if ((place & WITHIN_CHUNK) === 0) place = takeChunk(place) + 1;
    this.#next[day] = place + this.#width;
    return place;
  }

  /** Takes out the entry of the day that was made last: where it stands until the next is made; −1 for none. */
  take(day: number): number {
    const end = this.#next[day];
    if (end === 0) return NONE;
    const place = end - this.#width;
    if ((place & WITHIN_CHUNK) > 1) this.#next[day] = place;
    else this.#next[day] = giveBackChunk(place - 1);
    return place;
  }

  /** Where each entry of a day stands, the last made first. */
  placesOf(day: number): number[] {
    const places: number[] = [];
    for (let end = this.#next[day]; end !== 0; ) {
      const place = end - this.#width;
      places.push(place);
      end = (place & WITHIN_CHUNK) > 1 ? place : this.memory[place - 1];
    }
    return places;
  }

  /** Forgets every entry; what is in chunks is forgotten for all by `emptyChunks`. */
  clear(): void {
    this.#next.fill(0);
  }
}
