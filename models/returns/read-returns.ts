import { workingDaysPerYear } from '../calendar/working-days.ts';
import { withDefaults } from '../fields/with-defaults.ts';
import type { Scenario } from '../inputs/scenario.ts';
import { plainScenario } from '../parameters/ranged-inputs.ts';
import { type Problem, quoted } from '../scenario/problem.ts';
import { structureProblems } from '../scenario/structure-problems.ts';
import { type Validation, validateScenario } from '../scenario/validate.ts';
import type { Movements } from './movements.ts';
import { ownCouncil } from './own-council.ts';
import { told } from './own-number.ts';
import { returnsProblems } from './returns-problems.ts';
import { SAME_SERVICE } from './stock-problems.ts';
import { type OwnReturns, ownReturns } from './yearly-return.ts';

const LENGTH = /^stages\[\d+\]\.length\./;

/** The first day is said by the returns themselves, and lengths are of cases held; the rest of the scenario has its own paths. */
function atReturns(problem: Problem, years: OwnReturns['years']): Problem {
  if (problem.path === 'service.startDate') return { ...problem, path: 'startDate' };
  if (!LENGTH.test(problem.path)) return problem;
  const at = years.length - 1;
  return {
    path: `years[${at}].cases`,
    value: told(years[at].cases, 0),
    rule: `cases held would stay too long for the cases begun in a year: ${problem.value} ${problem.rule}`,
    remedy: SAME_SERVICE,
  };
}

const refused = (problems: Problem[]): Validation => ({ ok: false, problems });

/**
 * The scenario of returns of any origin, or all that is wrong with them. Paths of problems are those of the returns; or of the
 * scenario, where what was made of them is too large for one.
 */
export function councilFromReturns(
  base: Scenario,
  given: unknown,
  movements?: Movements,
): Validation {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return refused([
      {
        path: 'returns',
        value: quoted(given),
        rule: 'are no returns',
        remedy: 'give an object in curly brackets with name and years',
      },
    ]);
  }
  const filled = withDefaults(ownReturns, given);
  const parsed = ownReturns.safeParse(filled);
  if (!parsed.success) {
    return refused(structureProblems(ownReturns, parsed.error.issues, filled));
  }
  const problems = returnsProblems(
    plainScenario(base),
    parsed.data.years,
    workingDaysPerYear(base.service.bankHolidays),
  );
  if (problems.length > 0) return refused(problems);
  const made = validateScenario(ownCouncil(base, parsed.data, movements));
  if (made.ok) return made;
  // Several lengths are of the same cases: told once.
  const lengths = made.problems.filter(({ path }) => LENGTH.test(path));
  const once = made.problems.filter((each) => !lengths.slice(1).includes(each));
  return refused(once.map((each) => atReturns(each, parsed.data.years)));
}
