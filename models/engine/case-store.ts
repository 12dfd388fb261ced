import { enlarged } from './case-agenda.ts';

/** Who holds a case, where it is not a post (posts are 0 and up). */
export const QUEUED = -1;
export const OUTSIDE = -2;
/** At the front door, not yet open to allocation. */
export const SCREENING = -3;
/** Closed, and due to be referred again. */
export const AWAY = -4;

/** Open cases as columns of numbers; a row is used again when its case has gone for good. */
export class CaseStore {
  capacity: number;
  /** Whose case it is: which stream, which day, which of that day. One number for one child or adult. */
  key: Int32Array<ArrayBuffer>;
  episode: Int32Array<ArrayBuffer>;
  /** Stages begun in this episode. */
  step: Int32Array<ArrayBuffer>;
  stream: Int32Array<ArrayBuffer>;
  stage: Int32Array<ArrayBuffer>;
  team: Int32Array<ArrayBuffer>;
  holder: Int32Array<ArrayBuffer>;
  /** Person who last held it; −1 for nobody. */
  lastPerson: Int32Array<ArrayBuffer>;
  /** Working day on which the running clock reaches the end; unused while it stands still. */
  end: Int32Array<ArrayBuffer>;
  /** Working days left on a clock that stands still. */
  remaining: Int32Array<ArrayBuffer>;
  stageStart: Int32Array<ArrayBuffer>;
  queuedOn: Int32Array<ArrayBuffer>;
  /** Place in the queue: lower is earlier. */
  rank: Int32Array<ArrayBuffer>;
  /** 1 while the duty rota holds it. */
  duty: Int32Array<ArrayBuffer>;
  /** Next and previous in the list of its holder or of its queue. */
  next: Int32Array<ArrayBuffer>;
  previous: Int32Array<ArrayBuffer>;
  #free: Int32Array<ArrayBuffer>;
  #freeCount = 0;
  #used = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
    const column = () => new Int32Array(capacity);
    this.key = column();
    this.episode = column();
    this.step = column();
    this.stream = column();
    this.stage = column();
    this.team = column();
    this.holder = column();
    this.lastPerson = column();
    this.end = column();
    this.remaining = column();
    this.stageStart = column();
    this.queuedOn = column();
    this.rank = column();
    this.duty = column();
    this.next = column();
    this.previous = column();
    this.#free = column();
  }

  /** Rows that have ever been taken: every open case is among them. */
  get used(): number {
    return this.#used;
  }

  get isFull(): boolean {
    return this.#freeCount === 0 && this.#used === this.capacity;
  }

  /** A free row. The caller grows the store first when it is full. */
  take(): number {
    return this.#freeCount > 0 ? this.#free[--this.#freeCount] : this.#used++;
  }

  release(row: number): void {
    this.#free[this.#freeCount++] = row;
  }

  grow(): void {
    this.capacity *= 2;
    const grown = (column: Int32Array<ArrayBuffer>) => enlarged(column, this.capacity);
    this.key = grown(this.key);
    this.episode = grown(this.episode);
    this.step = grown(this.step);
    this.stream = grown(this.stream);
    this.stage = grown(this.stage);
    this.team = grown(this.team);
    this.holder = grown(this.holder);
    this.lastPerson = grown(this.lastPerson);
    this.end = grown(this.end);
    this.remaining = grown(this.remaining);
    this.stageStart = grown(this.stageStart);
    this.queuedOn = grown(this.queuedOn);
    this.rank = grown(this.rank);
    this.duty = grown(this.duty);
    this.next = grown(this.next);
    this.previous = grown(this.previous);
    this.#free = grown(this.#free);
  }
}
