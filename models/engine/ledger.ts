/** What the verbs write down, with its cause: one row of numbers for each team, begun anew each week. */
const ENTRIES = [
  // cases: every case that opens or closes does so by one of these
  'openedAtStart',
  'openedByReferral',
  'openedByReturn',
  'transferredIn',
  'transferredOut',
  'closed',
  'leaked',
  // referrals
  'referrals',
  'returns',
  'noFurtherAction',
  // allocation
  'allocations',
  'waitDays',
  'workerChanges',
  'backFromLeaver',
  'backFromAbsence',
  'backFromAgency',
  'limitEnds',
  'limitKept',
  // people, in FTE
  'startedFte',
  'leftFte',
  'agencyStartedFte',
  'agencyEndedFte',
  'postsAddedFte',
  'postsRemovedFte',
  // time
  'staffDays',
  'absentDays',
  'hoursNeeded',
  'hoursAvailable',
  'learningKept',
  'learningCancelled',
  'supervisionKept',
  'supervisionMissed',
  'visitsDue',
  'visitsMade',
  // money, in £
  'payPounds',
  'agencyPounds',
  'recruitingPounds',
] as const;

/** Counts kept by group of workers as well. */
export const GROUP_ENTRIES = [
  'learningKept',
  'learningCancelled',
  'supervisionKept',
  'supervisionMissed',
] as const satisfies readonly LedgerEntry[];

export type LedgerEntry = (typeof ENTRIES)[number];

export const LEDGER_WIDTH = ENTRIES.length;
export const LEDGER = Object.fromEntries(ENTRIES.map((name, index) => [name, index])) as Readonly<
  Record<LedgerEntry, number>
>;

/** By entry of the ledger, its column among those of a group of workers; −1 for entries not kept by group. */
export const GROUP_COLUMN = Int8Array.from(ENTRIES, (name) =>
  (GROUP_ENTRIES as readonly string[]).indexOf(name),
);
