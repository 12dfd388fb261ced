import type { StageParameters } from '../parameters/parameters.ts';

/** A stretch of time in which cases in a stage drop out at one rate. */
interface Stretch {
  readonly fromDay: number;
  readonly perDay: number;
  /** Rates of the mornings before it, summed. */
  readonly before: number;
}

/**
 * M6: the rates at which cases in each stage drop out, where a dated change has made them differ by day. A
 * case drops out when the rates of the mornings since it began the stage add up to an exponential draw of
 * its own, so that a change of the rate moves its day exactly. Of a stage that has had one rate all along
 * nothing is kept.
 */
export class LeakHazards {
  readonly #stretches: Stretch[][];

  constructor(stages: number) {
    this.#stretches = Array.from({ length: stages }, () => []);
  }

  /** From a day on cases in a stage drop out at another rate. */
  change(stage: number, day: number, from: StageParameters, to: StageParameters): void {
    const stretches = this.#stretches[stage];
    if (stretches.length === 0) stretches.push({ fromDay: 0, perDay: from.leakPerDay, before: 0 });
    stretches.push({ fromDay: day, perDay: to.leakPerDay, before: this.#upTo(stage, day - 1) });
  }

  hasChanged(stage: number): boolean {
    return this.#stretches[stage].length > 0;
  }

  /**
   * The working day on which a case that is still there drops out, as the rates are now; Infinity for never.
   * @param entered the working day on which its stage began, of those met there on the first day that before
   * @param draw its exponential draw of mean 1
   */
  dayOf(stage: number, entered: number, draw: number): number {
    const last = this.#stretches[stage][this.#stretches[stage].length - 1];
    if (entered >= last.fromDay) return entered + daysUntil(draw, last.perDay);
    const left = draw - (last.before - this.#upTo(stage, entered));
    // Whoever is still there has some left, but for rounding.
    return left > 0 ? last.fromDay - 1 + daysUntil(left, last.perDay) : last.fromDay;
  }

  /** Forgets every change. */
  clear(): void {
    for (const stretches of this.#stretches) stretches.length = 0;
  }

  /** The rates of the mornings up to that of a day, summed. */
  #upTo(stage: number, day: number): number {
    const stretches = this.#stretches[stage];
    let index = stretches.length - 1;
    while (index > 0 && stretches[index].fromDay > day) index--;
    const { fromDay, perDay, before } = stretches[index];
    return before + (day - fromDay + 1) * perDay;
  }
}

/** Working days, one at least, until a rate has used up what is left of a draw. */
export const daysUntil = (left: number, perDay: number): number =>
  Math.max(1, Math.ceil(left / perDay));
