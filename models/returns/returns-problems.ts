import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import type { Problem } from '../scenario/problem.ts';
import { STAGE } from './base-council.ts';
import { assessedOf, caseFlows, lengthThatHolds, mostClosedShare } from './case-flows.ts';
import { told } from './own-number.ts';
import type { Return } from './yearly-return.ts';

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
  const single = returns.flatMap((year, at) => yearProblems(base, year, `years[${at}]`));
  if (order.length > 0 || single.length > 0) return [...order, ...single];
  const at = returns.length - 1;
  return stockProblems(base, returns[at], `years[${at}]`, workingDays);
}

/** Figures of one return that do not go together. */
function yearProblems(base: PlainScenario, year: Return, path: string): Problem[] {
  const problems: Problem[] = [];
  const refuse = (key: keyof Return, rule: string, remedy: string) =>
    problems.push({ path: `${path}.${key}`, value: told(year[key]), rule, remedy });

  const workers = year.inPostFte + year.agencyFte;
  if (year.caseHoldersFte > workers * 1.001) {
    refuse(
      'caseHoldersFte',
      `FTE of case holders are more than the ${told(workers)} in post and agency together`,
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
  } else if (year.notInNeed >= assessed * mostClosedShare(base)) {
    refuse(
      'notInNeed',
      `not in need of ${told(assessed, 0)} assessed leave none for a child in need plan, once plans and care have begun as often as in England`,
      `check it; it must be below ${told(assessed * mostClosedShare(base), 0)}`,
    );
  }
  return problems;
}

const HELD = [STAGE.inNeed, STAGE.plan, STAGE.care] as const;

/** Cases on the first day that no flow of cases would keep there. */
function stockProblems(
  base: PlainScenario,
  last: Return,
  path: string,
  workingDays: number,
): Problem[] {
  const flows = caseFlows(base, last, workingDays);
  const problem = (rule: string): Problem[] => [
    {
      path: `${path}.cases`,
      value: told(last.cases, 0),
      rule,
      remedy: 'check that cases and referrals are those of the same service and year',
    },
  ];
  if (HELD.some((stage) => flows.open[stage] <= 0)) {
    return problem(
      `cases held are no more than the ${told(flows.open.assessment, 0)} that ${told(flows.entering.assessment, 0)} assessments a year hold at one time`,
    );
  }
  const endless = HELD.some(
    (stage) => lengthThatHolds(base, flows, stage, last.absenceShare, workingDays) === undefined,
  );
  return endless
    ? problem(
        `cases held would stay for more than ten years at ${told(flows.entering.assessment, 0)} assessments a year`,
      )
    : [];
}
