import { chanceWords, valueWords } from '../../report/words.ts';
import type { SweepFindings, SweepPoint, WhenFull } from './result.ts';
import { atValueInFull, sideName } from './words.ts';

/** What a value that keeps waits short does to workers and to the standard. */
export function otherSide(found: SweepFindings, point: SweepPoint, whenFull: WhenFull): string {
  const side = sideName(found, whenFull);
  const tests = point.tests.flatMap(({ test, label, atEnd }) =>
    test !== null && atEnd ? [{ label, atEnd }] : [],
  );
  const least = tests.reduce<(typeof tests)[number] | undefined>(
    (a, b) => (a && a.atEnd.probability <= b.atEnd.probability ? a : b),
    undefined,
  );
  const safe = least
    ? `; of the standard, “${least.label}” is least likely to be met in the last week, with a chance of ${chanceWords(least.atEnd)}`
    : '';
  return `The other side of ${atValueInFull(found, point.value)}${side ? `, ${side}` : ''}: ${caseloadWords(found, point)}${safe}.`;
}

/** `a caseload of 15.1 cases for each full-time case holder, and 12.0 % of case holders over their cap`. */
export function caseloadWords(found: SweepFindings, point: SweepPoint): string {
  const { caseload, overCapShare } = point;
  return caseload && overCapShare
    ? `a caseload of ${valueWords('caseload', caseload.mean)} cases for each full-time case holder, and ${valueWords('overCapShare', overCapShare.mean)} of case holders over their cap${byRole(found, point)}`
    : 'there is nobody to hold cases';
}

/**
 * ` (Social worker 12.0 %, Newly qualified 31.5 %)`, of all teams where the whole service is tried; empty
 * where fewer than two roles hold cases. Roles that nobody has are left out.
 */
function byRole({ of }: SweepFindings, { overCapByRole }: SweepPoint): string {
  const shares = overCapByRole.flatMap(({ name, share }) =>
    share ? [`${name} ${valueWords('overCapShare', share.mean)}`] : [],
  );
  if (shares.length === 0) return '';
  return ` (${of.team === null ? 'in all teams together: ' : ''}${shares.join(', ')})`;
}
