import { listWords } from '../../report/list-words.ts';
import { chanceWords, valueWords } from '../../report/words.ts';
import { futuresToTell } from './limit-answer.ts';
import type { SweepFindings, SweepPoint, SweepVariant } from './result.ts';
import {
  atValue,
  MEAN_WAIT,
  numberWords,
  percentWords,
  rangeName,
  sideName,
  title,
  workingDaysWords,
} from './words.ts';

/** More futures than these are not simulated. */
const MOST_FUTURES = 2000;

/** Where in the range waits keep within the limit, what is too close to say, and the other side of it. */
export function limitSentences(found: SweepFindings, variant: SweepVariant): string[] {
  const [kept, ...otherSide] = whereKept(found, variant);
  return [kept, ...tooClose(found, variant), ...otherSide];
}

function whereKept(found: SweepFindings, { points, limit, whenFull }: SweepVariant): string[] {
  const { waitLimitDays, chanceWanted, input, replications } = found;
  const from = `${replications.toLocaleString('en-GB')} futures`;
  const side = sideName(found, whenFull);
  const start = (words: string) => title(side ? `${side}, ${words}` : words);
  const what = input.isCap ? 'cap' : `value of ${rangeName(found)}`;
  const within = `the ${MEAN_WAIT}, within ${workingDaysWords(waitLimitDays)} with a chance of ${percentWords(chanceWanted)} or more`;
  const [first, last] = [points[0], points[points.length - 1]];
  const range = `from ${numberWords(first.value)} to ${numberWords(last.value)}`;
  switch (limit.kept) {
    case 'smallest':
    case 'largest': {
      const point = points.find(({ value }) => value === limit.value);
      if (!point) throw new Error(`no point has the value ${limit.value}`);
      return [
        `${start(`the ${limit.kept} ${what} that can be said to keep ${within} is ${numberWords(point.value)}`)}: its chance is ${chanceWords(point.withinLimit)}, from ${from}.`,
        otherSide(found, point),
      ];
    }
    case 'all': {
      const edge = first.withinLimit.probability <= last.withinLimit.probability ? first : last;
      return [
        `${start(`every ${what} ${range} can be said to keep ${within}`)}; the one nearest to failing, ${numberWords(edge.value)}, has a chance of ${chanceWords(edge.withinLimit)}, from ${from}.`,
        otherSide(found, edge),
      ];
    }
    case 'none': {
      const best = points.reduce((a, b) =>
        b.withinLimit.probability > a.withinLimit.probability ? b : a,
      );
      return [
        `${start(`no ${what} ${range} can be said to keep ${within}`)}: the highest chance is ${chanceWords(best.withinLimit)}, from ${from}, at ${numberWords(best.value)}.`,
      ];
    }
    default: {
      const met = points.filter((_, index) => limit.standings[index] === 'met');
      return [
        `${start(`${input.isCap ? 'caps' : 'values'} that can be said to keep ${within}`)}: ${listWords(met.map(({ value }) => numberWords(value)))}, from ${from}.`,
      ];
    }
  }
}

/** What a value that keeps waits short does to workers and to the standard. */
function otherSide(found: SweepFindings, point: SweepPoint): string {
  const tests = point.tests.filter(({ test }) => test !== null);
  const least = tests.reduce<(typeof tests)[number] | undefined>(
    (a, b) => (a && a.atEnd.probability <= b.atEnd.probability ? a : b),
    undefined,
  );
  const safe = least
    ? `; of the standard, “${least.label}” is least likely to be met in the last week, with a chance of ${chanceWords(least.atEnd)}`
    : '';
  const { caseload, overCapShare } = point;
  const held =
    caseload && overCapShare
      ? `a caseload of ${valueWords('caseload', caseload.mean)} cases for each full-time case holder, and ${valueWords('overCapShare', overCapShare.mean)} of case holders over their cap${byRole(found, point)}`
      : 'there is nobody to hold cases';
  return `The other side of ${atValue(found, point.value)}: ${held}${safe}.`;
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

/** Values whose chance cannot be told from the one that is wanted. */
function tooClose(found: SweepFindings, { points, limit }: SweepVariant): string[] {
  const close = points.filter((_, index) => limit.standings[index] === 'too close to call');
  if (close.length === 0) return [];
  const { chanceWanted, replications } = found;
  const needed = Math.max(
    ...close.map(({ withinLimit }) => futuresToTell(withinLimit, chanceWanted)),
  );
  const tell =
    needed <= MOST_FUTURES
      ? `about ${needed.toLocaleString('en-GB')} futures would tell`
      : 'even the most that are simulated would hardly tell';
  const values = close.map(
    ({ value, withinLimit }) => `${numberWords(value)} at ${chanceWords(withinLimit)}`,
  );
  return [
    `Too close to ${percentWords(chanceWanted)} to tell with ${replications.toLocaleString('en-GB')} futures: ${listWords(values)}; ${tell}.`,
  ];
}
