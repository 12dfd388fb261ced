import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import type { Problem } from '../scenario/problem.ts';
import { STAGE } from './base-council.ts';
import { caseFlows, lengthThatHolds } from './case-flows.ts';
import { careFigure, LEAVE_EMPTY, plansFigure } from './further-problems.ts';
import { percent, told } from './own-number.ts';
import type { Return } from './yearly-return.ts';

const MOST_YEARS = 10;
/** What to do about cases that no flow would keep. */
export const SAME_SERVICE = 'check that cases and referrals are those of the same service and year';

/** Cases on the first day that cannot be, or that no flow of cases would keep there. */
export function stockProblems(
  base: PlainScenario,
  last: Return,
  path: string,
  workingDays: number,
): Problem[] {
  const flows = caseFlows(base, last, workingDays);
  const { open, entering, given } = flows;
  const refused = (key: keyof Return, rule: string, remedy: string): Problem[] => [
    { path: `${path}.${key}`, value: told(last[key] ?? 0, 0), rule, remedy },
  ];

  const inAssessment = `${told(open.assessment, 0)} that ${told(entering.assessment, 0)} assessments a year hold at one time`;
  const [plans, care] = [given.plans?.open ?? 0, given.care?.open ?? 0];
  const isRoom = Math.round(last.cases) > open.assessment;
  if (isRoom && plans + care > 0 && open[STAGE.inNeed] <= 0) {
    const parts = [
      ...(given.plans ? [`${told(plans, 0)} on protection plans`] : []),
      ...(given.care ? [`${told(care, 0)} looked after`] : []),
    ];
    return refused(
      plans >= care ? plansFigure(last) : careFigure(last),
      `leave no child in need plan: ${parts.join(', ')} and the ${inAssessment} are no fewer than the ${told(last.cases, 0)} cases held`,
      LEAVE_EMPTY,
    );
  }
  const divided = [
    STAGE.inNeed,
    ...(given.plans ? [] : [STAGE.plan]),
    ...(given.care ? [] : [STAGE.care]),
  ];
  if (divided.some((stage) => open[stage] <= 0)) {
    return refused('cases', `cases held are no more than the ${inAssessment}`, SAME_SERVICE);
  }

  const days = lengthThatHolds(base, flows, STAGE.inNeed, last.absenceShare, workingDays);
  const { leakPerYear } = base.stages.find(({ id }) => id === STAGE.inNeed) ?? { leakPerYear: 0 };
  const endless =
    days === undefined
      ? refused(
          'cases',
          `cases held leave ${told(open[STAGE.inNeed], 0)} on child in need plans, more than ${told(entering[STAGE.inNeed], 0)} begun a year can keep there when ${percent(leakPerYear)} a year drop out`,
          SAME_SERVICE,
        )
      : [];
  return [
    ...endless,
    ...(given.plans ? lasting(STAGE.plan, plansFigure(last), 'plans') : []),
    ...(given.care ? lasting(STAGE.care, careFigure(last), 'care') : []),
  ];

  /** Stays that are longer or shorter than any that is known. */
  function lasting(stage: 'protection-plan' | 'looked-after', key: keyof Return, what: string) {
    const years = open[stage] / entering[stage];
    if (open[stage] === 0 || (years <= MOST_YEARS && years * workingDays >= 1)) return [];
    const stay = years > MOST_YEARS ? `${told(years)} years` : 'less than a working day';
    return refused(
      key,
      `would have ${what} last ${stay} each, with ${told(entering[stage], 0)} begun in a year`,
      LEAVE_EMPTY,
    );
  }
}
