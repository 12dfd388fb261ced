import { notesOf } from '../fields/fields.ts';
import { stream } from '../inputs/streams.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import type { Problem } from '../scenario/problem.ts';
import { assessedOf, begunOf, frontDoorDays } from './case-flows.ts';
import { told } from './own-number.ts';
import type { Return } from './yearly-return.ts';

/** Working days at the front door that a scenario can have. */
const MOST_DAYS = notesOf(stream.shape.daysBeforeAllocation)?.max ?? 0;
export const LEAVE_EMPTY = 'correct one of them, or leave this one empty';

/** The figure of a return at which what is wrong with its plans or its care is told: the one that is given. */
export const plansFigure = ({ plansOpen }: Return): keyof Return =>
  plansOpen === undefined ? 'conferences' : 'plansOpen';
export const careFigure = ({ careOpen }: Return): keyof Return =>
  careOpen === undefined ? 'careBegun' : 'careOpen';

/** Further figures of one return that do not go together with each other or with the rest. */
export function furtherProblems(
  base: PlainScenario,
  year: Return,
  path: string,
  workingDays: number,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (key: keyof Return, rule: string, remedy = LEAVE_EMPTY) =>
    problems.push({ path: `${path}.${key}`, value: told(year[key] ?? 0), rule, remedy });
  const { rereferrals, referrals, conferences, plansOpen, careBegun, careOpen } = year;

  if (rereferrals !== undefined && rereferrals >= referrals) {
    refuse(
      'rereferrals',
      `re-referrals leave nobody who is referred for the first time of ${told(referrals, 0)} referrals`,
    );
  }
  if (conferences === 0 && plansOpen) {
    refuse('conferences', `conferences begin no plan, but ${told(plansOpen, 0)} are open`);
  }
  if (careBegun === 0 && careOpen) {
    refuse('careBegun', `children begin to be looked after, but ${told(careOpen, 0)} are`);
  }
  const parts = (plansOpen ?? 0) + (careOpen ?? 0);
  if (parts >= year.cases) {
    const [plans, care] = [plansOpen ?? 0, careOpen ?? 0];
    const both = `, with ${plans >= care ? `${told(care, 0)} looked after` : `${told(plans, 0)} on plans`},`;
    refuse(
      plans >= care ? 'plansOpen' : 'careOpen',
      `on 31 March${Math.min(plans, care) > 0 ? both : ''} are no fewer than the ${told(year.cases, 0)} cases held`,
    );
  }

  const assessed = assessedOf(year);
  if (assessed <= 0) return problems;
  const days = frontDoorDays(year, workingDays);
  if (days !== undefined && days > MOST_DAYS) {
    refuse(
      'awaitingAssessment',
      `awaiting assessment are as many as are assessed in ${told(days, 0)} working days, and more than ${MOST_DAYS} cannot be simulated`,
    );
  }
  const { plan, care, given } = begunOf(base, year, workingDays);
  if (plan + care < assessed || parts >= year.cases) return problems;
  const flows = `${told(plan, 0)} plans and ${told(care, 0)} in care a year, which is no fewer than the ${told(assessed, 0)} assessed`;
  if (given.plans && (plan >= care || !given.care)) {
    const key = conferences === undefined ? 'plansOpen' : 'conferences';
    refuse(key, `${key === 'conferences' ? 'conferences' : 'plans open'} make ${flows}`);
  } else if (given.care) {
    const key = careBegun === undefined ? 'careOpen' : 'careBegun';
    refuse(key, `${key === 'careBegun' ? 'who began' : 'looked after'} make ${flows}`);
  }
  return problems;
}
