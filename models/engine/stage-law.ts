/**
 * What Little's law needs of every stage: how many cases are there, for how many days in all, and how
 * long those that ended had stayed. Days are counted in the evening: a case that begins on day d and ends
 * on the morning of day e was there for e − d days.
 */
export class StageLaw {
  readonly there: Int32Array;
  /** Sum over the cases there of the day on which the stage began; before the first day, below 0. */
  readonly beganSum: Float64Array;
  /** Cases there, summed over the evenings so far. */
  readonly caseDays: Float64Array;
  /** Stays of the stages that ended, in days, time before the first day included. */
  readonly staySum: Float64Array;
  readonly ended: Int32Array;
  /** Whether stays are counted: only where somebody watches. */
  kept = false;

  constructor(stages: number) {
    this.there = new Int32Array(stages);
    this.beganSum = new Float64Array(stages);
    this.caseDays = new Float64Array(stages);
    this.staySum = new Float64Array(stages);
    this.ended = new Int32Array(stages);
  }

  begins(stage: number, day: number): void {
    if (!this.kept) return;
    this.there[stage]++;
    this.beganSum[stage] += day;
  }

  /** The stage of an opening case began before it was met. */
  beganEarlier(stage: number, was: number, is: number): void {
    if (!this.kept) return;
    this.beganSum[stage] += is - was;
  }

  ends(stage: number, began: number, day: number): void {
    if (!this.kept) return;
    this.there[stage]--;
    this.beganSum[stage] -= began;
    this.staySum[stage] += day - began;
    this.ended[stage]++;
  }

  /** Forgets every stay. */
  clear(): void {
    for (const column of [this.there, this.beganSum, this.caseDays, this.staySum, this.ended]) {
      column.fill(0);
    }
  }

  evening(): void {
    if (!this.kept) return;
    for (let stage = 0; stage < this.there.length; stage++) {
      this.caseDays[stage] += this.there[stage];
    }
  }
}
