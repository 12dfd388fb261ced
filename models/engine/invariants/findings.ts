/** Collects what does not hold, each as a sentence that names what broke. */
export class Findings {
  readonly sentences: string[] = [];

  /** Two ways of counting the same thing give the same number. */
  same(what: () => string, kept: number, counted: number, tolerance = 0): void {
    if (Math.abs(kept - counted) <= tolerance) return;
    this.sentences.push(`${what()}: ${kept} is kept, but ${counted} is counted`);
  }

  holds(what: () => string, truth: boolean): void {
    if (!truth) this.sentences.push(what());
  }
}
