const NO_MONTH = -1;

/** M8: who is still to start, and how many have this month. */
export class StartersStore {
  /** By line, people announced who start as posts fall vacant. */
  readonly owed: Int32Array;
  thisMonth = 0;
  /** The month of the simulation that they are counted in; −1 before the first day. */
  month = NO_MONTH;
  /** Part of a starter that a monthly limit left over from the months before. */
  carried = 0;

  constructor(lines: number) {
    this.owed = new Int32Array(lines);
  }

  /** Nobody has started, or is to. */
  clear(): void {
    this.owed.fill(0);
    this.thisMonth = 0;
    this.month = NO_MONTH;
    this.carried = 0;
  }
}
