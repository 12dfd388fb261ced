const NONE = -1;

/**
 * What falls due on which working day, for cases: each case is in at most one place, and is put in,
 * moved and taken out in constant time. Days beyond the end of the run are not kept.
 */
export class CaseAgenda {
  readonly #first: Int32Array;
  #next: Int32Array<ArrayBuffer>;
  #previous: Int32Array<ArrayBuffer>;
  #due: Int32Array<ArrayBuffer>;

  constructor(days: number, capacity: number) {
    this.#first = new Int32Array(days).fill(NONE);
    this.#next = new Int32Array(capacity);
    this.#previous = new Int32Array(capacity);
    this.#due = new Int32Array(capacity).fill(NONE);
  }

  grow(capacity: number): void {
    this.#next = enlarged(this.#next, capacity);
    this.#previous = enlarged(this.#previous, capacity);
    const due = new Int32Array(capacity).fill(NONE);
    due.set(this.#due);
    this.#due = due;
  }

  put(item: number, day: number): void {
    if (day >= this.#first.length) return;
    const next = this.#first[day];
    this.#next[item] = next;
    this.#previous[item] = NONE;
    if (next !== NONE) this.#previous[next] = item;
    this.#first[day] = item;
    this.#due[item] = day;
  }

  /** Takes an item out; does nothing for one that is not in. */
  remove(item: number): void {
    const day = this.#due[item];
    if (day === NONE) return;
    const next = this.#next[item];
    const previous = this.#previous[item];
    if (next !== NONE) this.#previous[next] = previous;
    if (previous === NONE) this.#first[day] = next;
    else this.#next[previous] = next;
    this.#due[item] = NONE;
  }

  /** The day on which an item is due; −1 for one that is not in. */
  dueOn(item: number): number {
    return this.#due[item];
  }

  /** Takes out and gives one item due on the day; −1 when none is left. */
  take(day: number): number {
    const item = this.#first[day];
    if (item !== NONE) this.remove(item);
    return item;
  }
}

export const enlarged = (
  array: Int32Array<ArrayBuffer>,
  capacity: number,
): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(capacity);
  copy.set(array);
  return copy;
};
