import { Patience } from './patience.ts';

/** What may happen to whoever is in a post, by number of post. */
export class RiskStore {
  readonly leaving: Patience;
  readonly sickness: Patience;
  readonly longLeave: Patience;
  /** Whose caseload has changed since rates were last set by it: so many numbers of posts, each once. */
  readonly changed: Int32Array;
  changedCount = 0;
  readonly #isChanged: Uint8Array;

  constructor(posts: number, days: number) {
    this.leaving = new Patience(posts, days);
    this.sickness = new Patience(posts, days);
    this.longLeave = new Patience(posts, days);
    this.changed = new Int32Array(posts);
    this.#isChanged = new Uint8Array(posts);
  }

  /** The caseload of whoever is in a post has changed. */
  noteCaseload(number: number): void {
    if (this.#isChanged[number] === 1) return;
    this.#isChanged[number] = 1;
    this.changed[this.changedCount++] = number;
  }

  /** Rates follow all caseloads again. */
  forgetChanges(): void {
    for (let i = 0; i < this.changedCount; i++) this.#isChanged[this.changed[i]] = 0;
    this.changedCount = 0;
  }

  /** Nobody is anywhere. */
  clear(): void {
    this.forgetChanges();
    this.leaving.clear();
    this.sickness.clear();
    this.longLeave.clear();
  }
}
