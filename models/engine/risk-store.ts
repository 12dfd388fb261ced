/**
 * How long people stay and stay well, by number of post. Each has a store of patience, an exponential
 * draw of mean 1, and every day uses up some of it, at a rate; who has none left leaves or falls sick.
 * The rates are kept here so that a day is one subtraction for each post.
 */
export class RiskStore {
  readonly leaveClock: Float64Array;
  /** Each day's use; 0 for whoever cannot leave today. */
  readonly leaveRate: Float64Array;
  readonly sickClock: Float64Array;
  /** Each day's use; below 0 where nobody is present. */
  readonly sickRate: Float64Array;
  readonly longLeaveClock: Float64Array;

  constructor(posts: number) {
    this.leaveClock = new Float64Array(posts);
    this.leaveRate = new Float64Array(posts);
    this.sickClock = new Float64Array(posts);
    this.sickRate = new Float64Array(posts);
    this.longLeaveClock = new Float64Array(posts);
    this.clear();
  }

  /** Nobody is anywhere. */
  clear(): void {
    this.leaveRate.fill(0);
    this.sickRate.fill(NOBODY_PRESENT);
  }
}

export const NOBODY_PRESENT = -1;
