import { leastMet, MOST_HARDEST } from '../../report/least-met.ts';
import { listWords } from '../../report/list-words.ts';
import { valueWords } from '../../report/words.ts';
import type { SweepFindings, SweepPoint, WhenFull } from './result.ts';
import type { OutcomeFutures } from './sweep-outcome.ts';
import { atValueInFull, chanceOrNone, sideName } from './words.ts';

type TestFutures = Pick<OutcomeFutures, 'testsAtEnd'>;

/**
 * What a value that keeps waits short does to workers and to the standard.
 * @param futures of that value
 */
export function otherSide(
  found: SweepFindings,
  point: SweepPoint,
  whenFull: WhenFull,
  futures: TestFutures,
): string {
  const side = sideName(found, whenFull);
  return `The other side of ${atValueInFull(found, point.value)}${side ? `, ${side}` : ''}: ${caseloadWords(found, point)}${leastLikelyWords(point, futures)}.`;
}

/** The test least likely to be met, or those that futures do not tell from it. */
function leastLikelyWords({ tests }: SweepPoint, { testsAtEnd }: TestFutures): string {
  const least = leastMet(
    tests.map(({ test, atEnd }, at) => (test !== null && atEnd ? testsAtEnd[at] : undefined)),
  );
  const told = least.map((place) => ({
    label: `“${tests[place].label}”`,
    chance: chanceOrNone(tests[place].atEnd),
  }));
  const [first, ...others] = told;
  if (!first) return '';
  if (others.length === 0)
    return `; of the standard, ${first.label} is least likely to be met in the last week, with a chance of ${first.chance}`;
  const more = told.length - MOST_HARDEST;
  const named = [
    ...told.slice(0, MOST_HARDEST).map(({ label, chance }) => `${label}: ${chance}`),
    ...(more > 0 ? [`${more} more`] : []),
  ];
  return `; of the standard, least likely to be met in the last week, too near to each other to rank, are ${listWords(named)}`;
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
