import { notesOf } from '../fields/fields.ts';
import { posts } from '../inputs/teams.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import type { Problem } from '../scenario/problem.ts';
import { assessedOf, begunOf } from './case-flows.ts';
import { furtherProblems } from './further-problems.ts';
import { told } from './own-number.ts';
import { stockProblems } from './stock-problems.ts';
import type { Return } from './yearly-return.ts';

/** FTE of one person that a scenario can have. */
const LEAST_FTE = notesOf(posts.shape.ftePerPerson)?.min ?? 0;

/** What stands in the way of making a service of returns that are each within their limits. */
export function returnsProblems(
  base: PlainScenario,
  returns: readonly Return[],
  workingDays: number,
): Problem[] {
  const order = returns.slice(1).flatMap(({ year }, at): Problem[] =>
    year > returns[at].year
      ? []
      : [
          {
            path: `years[${at + 1}].year`,
            value: String(year),
            rule: `does not come after ${returns[at].year}`,
            remedy: 'give each year once, in their order',
          },
        ],
  );
  const single = returns.flatMap((year, at) =>
    yearProblems(base, year, `years[${at}]`, workingDays),
  );
  if (order.length > 0 || single.length > 0) return [...order, ...single];
  const at = returns.length - 1;
  return stockProblems(base, returns[at], `years[${at}]`, workingDays);
}

/** Figures of one return that do not go together. */
function yearProblems(
  base: PlainScenario,
  year: Return,
  path: string,
  workingDays: number,
): Problem[] {
  const further = furtherProblems(base, year, path, workingDays);
  const problems = [...further];
  const refuse = (key: keyof Return, rule: string, remedy: string) =>
    problems.push({ path: `${path}.${key}`, value: told(year[key] ?? 0), rule, remedy });

  const workers = year.inPostFte + year.agencyFte;
  if (year.caseHoldersFte > workers * 1.001) {
    refuse(
      'caseHoldersFte',
      `FTE of case holders are more than the ${told(workers)} in post and agency together`,
      'correct one of them',
    );
  }
  if (year.inPostFte < LEAST_FTE * year.inPostPeople) {
    refuse(
      'inPostPeople',
      `people in post have ${told(year.inPostFte)} FTE, less than ${LEAST_FTE} each`,
      'correct one of them',
    );
  }
  const assessed = assessedOf(year);
  if (assessed <= 0) {
    refuse(
      'noFurtherAction',
      `without further action leave nobody to assess of ${told(year.referrals, 0)} referrals`,
      'correct one of them',
    );
    return problems;
  }
  const { plan, care, given } = begunOf(base, year, workingDays);
  const most = assessed - plan - care;
  // Of further figures that are wrong themselves nothing follows.
  if (further.length === 0 && year.notInNeed >= most) {
    const begun =
      given.plans || given.care
        ? `${told(plan, 0)} plans and ${told(care, 0)} in care have begun`
        : 'plans and care have begun as often as in England';
    refuse(
      'notInNeed',
      `not in need of ${told(assessed, 0)} assessed leave none for a child in need plan, once ${begun}`,
      `check it; it must be below ${told(most, 0)}`,
    );
  }
  return problems;
}
