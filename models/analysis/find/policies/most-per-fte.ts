import type { Scenario } from '../../../inputs/scenario.ts';
import { plainWords } from '../../../report/number-words.ts';
import { valueOf } from '../../../scenario/quantity.ts';
import type { HeldPerFte } from '../load/capacity.ts';
import { teamLoads } from '../load/load.ts';
import { type Target, upTo } from '../target.ts';
import { fteWords, numberWords } from '../words.ts';

/** Cases for which one FTE is counted. */
export interface MostPerFte {
  casesPerFte: number;
  /** Whether it is the cap that allows no more. */
  isCap: boolean;
  /** Where the number comes from, in a sentence. */
  words: string;
}

/** Measures of the cases for one FTE; where no case waits, as posts are counted for, the two are the same. */
const CASES_FOR_ONE: readonly string[] = ['caseload', 'caseloadAll'];

/**
 * The cases that one FTE may hold: the cap, or what the target asks of the caseload where that is less.
 * Posts worked out from a cap above it would breach the target however they are filled. A cap is in points: where
 * stages weigh otherwise than 1, it is divided by the mean points of a case. Who is on long leave holds none, and is
 * none of those over whom a caseload is a mean.
 */
export function mostPerFte(scenario: Scenario, target: Target, held: HeldPerFte): MostPerFte {
  const { standard, teams } = scenario;
  const asked = standard.tests.filter(
    ({ id, measure, comparison, team }) =>
      target.of !== 'budget' &&
      (target.test === undefined || id === target.test) &&
      CASES_FOR_ONE.includes(measure) &&
      comparison === 'at-most' &&
      (team === undefined || teams.length === 1),
  );
  const strictest = asked.toSorted((a, b) => valueOf(a.threshold) - valueOf(b.threshold)).at(0);
  const threshold = strictest ? valueOf(strictest.threshold) : Number.POSITIVE_INFINITY;
  const pointsPerCase = meanPoints(upTo(scenario, target.lastWeek));
  const capCases = held.points / pointsPerCase;
  const askedCases = threshold * held.holdingShare;
  const cap =
    pointsPerCase === 1
      ? capWords(held)
      : `the ${fteWords(capCases)} that ${capWords(held)} points allows at ${plainWords(pointsPerCase, 2)} points a case, the mean by arrivals × length`;
  return askedCases < capCases
    ? {
        casesPerFte: askedCases,
        isCap: false,
        words: `Cases for one FTE: the ${numberWords(threshold)} that “${strictest?.label}” asks for${awayWords(held, askedCases)}, which is less than ${cap}.`,
      }
    : {
        casesPerFte: capCases,
        isCap: true,
        words: `Cases for one FTE: ${cap}, reduced caps of roles included.`,
      };
}

/** `the cap of 18`; `the 17.1 that the cap of 18 comes to (whole cases for each person, …)`. */
export function capWords({ capPoints, points }: HeldPerFte): string {
  const cap = `the cap of ${fteWords(capPoints)}`;
  return fteWords(points) === fteWords(capPoints)
    ? cap
    : `the ${fteWords(points)} that ${cap} comes to (whole cases for each person, long leave and new starters allowed for)`;
}

const awayWords = ({ holdingShare }: HeldPerFte, cases: number): string =>
  holdingShare === 1 ? '' : ` of those who hold cases, ${fteWords(cases)} with those on long leave`;

/** Points of a case held, on average over all teams in the long run, by Little’s law; 1 where nothing is held. */
function meanPoints(scenario: Scenario): number {
  if (scenario.stages.every(({ weightPoints }) => weightPoints === 1)) return 1;
  const loads = teamLoads(scenario);
  const cases = loads.reduce((sum, { openCases }) => sum + openCases, 0);
  const points = loads.reduce((sum, { openPoints }) => sum + openPoints, 0);
  return cases > 0 ? points / cases : 1;
}
