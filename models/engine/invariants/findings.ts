/**
 * Collects what does not hold, each as a sentence that names what broke. Where every case or post is looked at,
 * whoever looks compares first and tells only what differs: a sentence made for each would take most of the time.
 */
export class Findings {
  readonly sentences: string[] = [];

  /** Two ways of counting the same thing give the same number. */
  same(what: () => string, kept: number, counted: number, tolerance = 0): void {
    if (Math.abs(kept - counted) <= tolerance) return;
    this.differs(what(), kept, counted);
  }

  /** Two ways of counting the same thing have been found to give other numbers. */
  differs(what: string, kept: number, counted: number): void {
    this.sentences.push(`${what}: ${kept} is kept, but ${counted} is counted`);
  }

  holds(what: () => string, truth: boolean): void {
    if (!truth) this.fails(what());
  }

  /** Something has been found not to hold. */
  fails(what: string): void {
    this.sentences.push(what);
  }
}
