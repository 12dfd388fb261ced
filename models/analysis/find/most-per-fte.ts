import type { Scenario } from '../../inputs/scenario.ts';
import { valueOf } from '../../scenario/quantity.ts';
import type { Target } from './target.ts';
import { fteWords, numberWords } from './words.ts';

/** Cases for which one FTE is counted. */
export interface MostPerFte {
  casesPerFte: number;
  /** Where the number comes from, in a sentence. */
  words: string;
}

/** Measures of the cases for one FTE; where no case waits, as posts are counted for, the two are the same. */
const CASES_FOR_ONE: readonly string[] = ['caseload', 'caseloadAll'];

/**
 * The cases that one FTE may hold: the cap, or what the target asks of the caseload where that is less.
 * Posts worked out from a cap above it would breach the target however they are filled.
 */
export function mostPerFte(
  { standard, teams }: Scenario,
  target: Target,
  capPerFte: number,
): MostPerFte {
  const asked = standard.tests.filter(
    ({ id, measure, comparison, team }) =>
      (target.test === undefined || id === target.test) &&
      CASES_FOR_ONE.includes(measure) &&
      comparison === 'at-most' &&
      (team === undefined || teams.length === 1),
  );
  const strictest = asked.toSorted((a, b) => valueOf(a.threshold) - valueOf(b.threshold)).at(0);
  const threshold = strictest ? valueOf(strictest.threshold) : Number.POSITIVE_INFINITY;
  return threshold < capPerFte
    ? {
        casesPerFte: threshold,
        words: `Cases for one FTE: the ${numberWords(threshold)} that “${strictest?.label}” asks for, which is less than the cap of ${fteWords(capPerFte)}.`,
      }
    : {
        casesPerFte: capPerFte,
        words: `Cases for one FTE: the cap of ${fteWords(capPerFte)}, reduced caps of roles included.`,
      };
}
