import * as LEDGER from './ledger-entries.ts';

/** What the verbs write down, with its cause: one row of numbers for each team, begun anew each week. */
export * as LEDGER from './ledger-entries.ts';

export type LedgerEntry = keyof typeof LEDGER;

const ROW_BITS = 6;
/** Numbers in a row: at least as many as there are entries. */
export const LEDGER_WIDTH = 1 << ROW_BITS;

/** Where the row of a team, or of another scope, begins. */
export const ledgerRow = (scope: number): number => scope << ROW_BITS;

/** Counts kept by group of workers as well. */
export const GROUP_ENTRIES = [
  'learningKept',
  'learningCancelled',
  'supervisionKept',
  'supervisionMissed',
] as const satisfies readonly LedgerEntry[];

/** By entry of the ledger, its column among those of a group of workers; −1 for entries not kept by group. */
export const GROUP_COLUMN = new Int8Array(LEDGER_WIDTH).fill(-1);
for (const [entry, place] of Object.entries(LEDGER)) {
  GROUP_COLUMN[place] = (GROUP_ENTRIES as readonly string[]).indexOf(entry);
}
