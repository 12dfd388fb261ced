import type { CaseStore, DUE, LEAK_DUE, RELEASE_DUE, RETURN_DUE } from './case-store.ts';

const NONE = -1;
const NEXT = 1;
const PREVIOUS = 2;

/** Where the row of a case keeps its day, its next and its previous. */
type DueField = typeof DUE | typeof LEAK_DUE | typeof RELEASE_DUE | typeof RETURN_DUE;

/**
 * What falls due on which working day, for cases: each case is in at most one place, and is put in,
 * moved and taken out in constant time. Days beyond the end of the run are not kept.
 */
export class CaseAgenda {
  readonly #first: Int32Array;
  readonly #cases: CaseStore;
  readonly #field: number;

  constructor(days: number, cases: CaseStore, field: DueField) {
    this.#first = new Int32Array(days).fill(NONE);
    this.#cases = cases;
    this.#field = field;
  }

  put(row: number, day: number): void {
    const first = this.#first;
    if (day >= first.length) return;
    const { rows } = this.#cases;
    const own = row + this.#field;
    const next = first[day];
    rows[own] = day;
    rows[own + NEXT] = next;
    rows[own + PREVIOUS] = NONE;
    if (next !== NONE) rows[next + this.#field + PREVIOUS] = row;
    first[day] = row;
  }

  /** Takes a case out; does nothing for one that is not in. */
  remove(row: number): void {
    const { rows } = this.#cases;
    const own = row + this.#field;
    const day = rows[own];
    if (day === NONE) return;
    const next = rows[own + NEXT];
    const previous = rows[own + PREVIOUS];
    if (next !== NONE) rows[next + this.#field + PREVIOUS] = previous;
    if (previous === NONE) this.#first[day] = next;
    else rows[previous + this.#field + NEXT] = next;
    rows[own] = NONE;
  }

  /** The day on which a case is due; −1 for one that is not in. */
  dueOn(row: number): number {
    return this.#cases.rows[row + this.#field];
  }

  /** Takes out and gives one case due on the day; −1 when none is left. */
  take(day: number): number {
    const row = this.#first[day];
    if (row === NONE) return NONE;
    const { rows } = this.#cases;
    const own = row + this.#field;
    const next = rows[own + NEXT];
    if (next !== NONE) rows[next + this.#field + PREVIOUS] = NONE;
    this.#first[day] = next;
    rows[own] = NONE;
    return row;
  }

  /** Forgets what is due. */
  clear(): void {
    this.#first.fill(NONE);
  }
}
