import { verdictOf } from '../standards/verdict.ts';
import type { Chance } from './results.ts';

/** Standard errors either way within which a chance may lie. */
const ERRORS = 2;

/** `pass`; `pass or at risk` where the error of the chance leaves both; the likelier first. */
export function verdictWords({ probability, standardError }: Chance): string {
  const within = [0, ERRORS, -ERRORS].map((errors) =>
    verdictOf(probability + errors * standardError),
  );
  return [...new Set(within)].join(' or ');
}
