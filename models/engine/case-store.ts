/** Who holds a case, where it is not a post (posts are 0 and up). */
export const QUEUED = -1;
export const OUTSIDE = -2;
/** At the front door, not yet open to allocation. */
export const SCREENING = -3;
/** Closed, and due to be referred again. */
export const AWAY = -4;

/**
 * What stands where in the row of a case. A row is one or two lines of the processor's cache: whoever
 * touches a case touches it whole, and what is touched together stands in the first sixteen.
 */
/** Whose case it is: which stream, which day, which of that day. One number for one child or adult. */
export const KEY = 0;
export const STAGE = 1;
export const TEAM = 2;
export const HOLDER = 3;
/** Next and previous in the list of its holder or of its queue. */
export const NEXT = 4;
export const PREVIOUS = 5;
/** Working day on which the running clock reaches the end; unused while it stands still. */
export const END = 6;
/** Working days left on a clock that stands still. */
export const REMAINING = 7;
export const STAGE_START = 8;
/** Which of the episodes of that child or adult (above the low 20 bits), and stages begun in it. */
export const PLACE = 9;
/** The random word that decides what follows the present stage. */
export const ROUTE_WORD = 10;
export const STREAM = 11;
/** Day, next and previous in the agenda of stages that end. */
export const DUE = 12;
/** The same in the agenda of cases that drop out of the count. */
export const LEAK_DUE = 15;
/** The same in the agenda of cases released from the front door. */
export const RELEASE_DUE = 18;
/** Person who last held it; −1 for nobody. */
export const LAST_PERSON = 21;
export const QUEUED_ON = 22;
/** Place in the queue: lower is earlier. */
export const RANK = 23;
/** 1 while the duty rota holds it. */
export const DUTY = 24;
/** Day, next and previous in the agenda of cases that come back. */
export const RETURN_DUE = 25;

/** Numbers in a row: a case is named by where its row begins. */
export const ROW = 32;

const NOT_DUE = -1;
const STAGES_OF_EPISODE = 0xfffff;

/** Episodes before this one of the child or adult. */
export const episodeOf = (place: number): number => place >> 20;
/** Stages begun in the episode. */
export const stepOf = (place: number): number => place & STAGES_OF_EPISODE;
export const episodePlace = (episode: number): number => episode << 20;

/** Open cases as rows of numbers; a row is used again when its case has gone for good. */
export class CaseStore {
  rows: Int32Array<ArrayBuffer>;
  #free: Int32Array<ArrayBuffer>;
  #freeCount = 0;
  #used = 0;

  /** @param capacity cases to make room for; more are made when needed */
  constructor(capacity: number) {
    this.rows = new Int32Array(capacity * ROW);
    this.#free = new Int32Array(capacity);
  }

  /** Rows that have ever been taken lie below this: every open case is among them. */
  get used(): number {
    return this.#used;
  }

  /** A free row, due nowhere. All rows may move: who holds `rows` must read it anew. */
  take(): number {
    if (this.#freeCount > 0) return this.#free[--this.#freeCount];
    if (this.#used === this.rows.length) this.#grow();
    const row = this.#used;
    this.#used += ROW;
    this.rows[row + DUE] = NOT_DUE;
    this.rows[row + LEAK_DUE] = NOT_DUE;
    this.rows[row + RELEASE_DUE] = NOT_DUE;
    this.rows[row + RETURN_DUE] = NOT_DUE;
    return row;
  }

  release(row: number): void {
    this.#free[this.#freeCount++] = row;
  }

  /** Forgets every case. */
  clear(): void {
    this.#freeCount = 0;
    this.#used = 0;
  }

  #grow(): void {
    const rows = new Int32Array(this.rows.length * 2);
    rows.set(this.rows);
    this.rows = rows;
    const free = new Int32Array(this.#free.length * 2);
    free.set(this.#free);
    this.#free = free;
  }
}
