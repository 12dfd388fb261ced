import { Patience } from './patience.ts';

/** What may happen to whoever is in a post, by number of post. */
export class RiskStore {
  readonly leaving: Patience;
  readonly sickness: Patience;
  readonly longLeave: Patience;

  constructor(posts: number, days: number) {
    this.leaving = new Patience(posts, days);
    this.sickness = new Patience(posts, days);
    this.longLeave = new Patience(posts, days);
  }

  /** Nobody is anywhere. */
  clear(): void {
    this.leaving.clear();
    this.sickness.clear();
    this.longLeave.clear();
  }
}
