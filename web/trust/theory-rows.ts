import type { TheoryCheck } from '../api/checks.ts';

export interface TheoryRow {
  name: string;
  source: string;
  theory: string;
  simulated: string;
  /** Of the simulated figure; empty for an identity. */
  error: string;
  apart: string;
  verdict: string;
  holds: boolean;
}

const number = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { maximumSignificantDigits: digits });

function verdictOf({ holds, standardError }: TheoryCheck): string {
  if (!holds) return 'does not hold';
  return standardError > 0 ? 'holds' : 'equal';
}

/** Comparisons with theory in the words of a table. */
export const theoryRows = (checks: readonly TheoryCheck[]): TheoryRow[] =>
  checks.map((check) => ({
    name: check.name,
    source: check.source,
    theory: number(check.theory, 4),
    simulated: number(check.simulated, 4),
    error: check.standardError > 0 ? `±${number(check.standardError, 2)}` : '',
    apart:
      check.apart === null
        ? 'not equal'
        : Math.abs(check.apart).toLocaleString('en-GB', {
            minimumFractionDigits: 1,
            maximumFractionDigits: 1,
          }),
    verdict: verdictOf(check),
    holds: check.holds,
  }));
