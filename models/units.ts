/** Every unit that an input or a measure may carry, in the words shown beside the number. */
export const UNITS = {
  share: 'share, 0 to 1',
  sharePerYear: 'share a year, 0 to 1',
  perYear: 'a year',
  referralsPerYear: 'referrals a year',
  referrals: 'referrals',
  cases: 'cases',
  sessions: 'sessions',
  visits: 'visits',
  casesPerFte: 'cases per FTE',
  points: 'points',
  pointsPerFte: 'points per FTE',
  fte: 'FTE',
  people: 'people',
  peoplePerMonth: 'people a month',
  days: 'days',
  workingDays: 'working days',
  daysPerYear: 'days a year',
  weeks: 'weeks',
  years: 'years',
  hours: 'hours',
  hoursPerWeek: 'hours a week',
  hoursPerMonth: 'hours a month',
  hoursPerCase: 'hours a case',
  pounds: '£',
  poundsPerYear: '£ a year',
  ratio: 'ratio',
  factor: 'factor',
  perCase: 'change in log rate per case',
  sharePerCase: 'share per case',
  none: '',
} as const;

export type Unit = keyof typeof UNITS;

/** Standard errors either way: behind every ±, and beyond which something is told from luck. */
export const ERRORS_EITHER_WAY = 2;

/** The words beside a number: `1 day a year`, `2 days a year`, `1 person`. */
export const unitOf = (unit: Unit, value: number): string =>
  value === 1
    ? UNITS[unit].replace(/^people\b/, 'person').replace(/^((?:working )?\w+)s\b/, '$1')
    : UNITS[unit];

export const DAYS_PER_YEAR = 365.25;
export const MONTHS_PER_YEAR = 12;
/** Weekdays in a mean year, before bank holidays. */
export const WEEKDAYS_PER_YEAR = (DAYS_PER_YEAR * 5) / 7;
export const DAYS_PER_WEEK = 7;
export const WORKING_DAYS_PER_WEEK = 5;
export const WEEKS_PER_YEAR = DAYS_PER_YEAR / 7;
