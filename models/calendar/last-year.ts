/** Weeks of a year that is counted in whole weeks. */
export const WEEKS_OF_YEAR = 52;

/** The first week of the last year of a run, or of all of a run that is shorter. */
export const lastYearFrom = (weeks: number): number => Math.max(1, weeks - WEEKS_OF_YEAR + 1);

/** What is called the last year: of a run that is shorter, the run. */
export const lastYearWords = (weeks: number): string =>
  weeks < WEEKS_OF_YEAR ? 'the run' : 'the last year';
