import { verdictOf } from '../standards/verdict.ts';
import { ERRORS_EITHER_WAY } from '../units.ts';
import type { Chance } from './results.ts';

/** `pass`; `pass or at risk` where the error of the chance leaves both; the likelier first. */
export function verdictWords({ probability, standardError }: Chance): string {
  const within = [0, ERRORS_EITHER_WAY, -ERRORS_EITHER_WAY].map((errors) =>
    verdictOf(probability + errors * standardError),
  );
  return [...new Set(within)].join(' or ');
}
