const CHUNK = 16;
const WITHIN_CHUNK = CHUNK - 1;
const CHUNKS = 512;
const NONE = -1;

/** How many numbers an entry has: a chunk holds a whole number of entries beside its link. */
type Width = 1 | 3 | 5;

/**
 * Entries that fall due on working days, the last made first. Those of a day stand together in chunks of
 * one line of the processor's cache, so that making one touches one line and reading a day runs straight on.
 * Whoever reads an entry tells whether it still holds: what was put off or called off is left lying.
 */
export class DayBuckets {
  /** Entries; replaced by a longer array when it is full. */
  memory = new Int32Array(CHUNKS * CHUNK);
  /** By day, where the next entry stands; at the beginning of a chunk there is none yet. */
  readonly #next: Int32Array;
  readonly #width: Width;
  /** Chunks that are free, each linked to the next; 0 for none. */
  #free = 0;
  /** Chunks below this have been used. The first stays empty, so that 0 means none. */
  #used = CHUNK;

  constructor(days: number, width: Width) {
    this.#next = new Int32Array(days);
    this.#width = width;
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
    if ((place & WITHIN_CHUNK) === 0) place = this.#begin(place);
    this.#next[day] = place + this.#width;
    return place;
  }

  /** Takes out the entry of the day that was made last: where it stands until the next is made; −1 for none. */
  take(day: number): number {
    const end = this.#next[day];
    if (end === 0) return NONE;
    const place = end - this.#width;
    if ((place & WITHIN_CHUNK) > 1) this.#next[day] = place;
    else this.#end(day, place - 1);
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

  /** Forgets every entry. */
  clear(): void {
    this.#next.fill(0);
    this.#free = 0;
    this.#used = CHUNK;
  }

  /** A chunk after the one that ends at `before`. */
  #begin(before: number): number {
    let chunk = this.#free;
    if (chunk !== 0) this.#free = this.memory[chunk];
    else {
      chunk = this.#used;
      this.#used += CHUNK;
      if (this.#used > this.memory.length) this.#grow();
    }
    this.memory[chunk] = before;
    return chunk + 1;
  }

  /** The first entry of a chunk has been taken: the chunk is free, and the day goes on in the one before. */
  #end(day: number, chunk: number): void {
    this.#next[day] = this.memory[chunk];
    this.memory[chunk] = this.#free;
    this.#free = chunk;
  }

  #grow(): void {
    const longer = new Int32Array(this.memory.length * 2);
    longer.set(this.memory);
    this.memory = longer;
  }
}
