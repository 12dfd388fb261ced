import { percent, told } from './own-number.ts';
import { leavingPerYear } from './rates.ts';
import type { Return } from './yearly-return.ts';

const yearsWords = (returns: readonly Return[]): string => {
  const last = returns[returns.length - 1].year;
  return returns.length === 1 ? `return of ${last}` : `returns of ${returns[0].year} to ${last}`;
};

/** What is taken from England, in words. */
function fromEngland({ plansOpen, conferences, careOpen, careBegun }: Return): string {
  const plans = plansOpen !== undefined || conferences !== undefined;
  const care = careOpen !== undefined || careBegun !== undefined;
  if (plans && care) return 'hours, caps and costs';
  const cases = plans || care ? 'other cases' : 'cases';
  return `hours, caps, costs and how ${cases} divide into stages`;
}

/** What a service made of returns is, and what to enter first. @param returns in the order of years */
export function summary(returns: readonly Return[]): string {
  const last = returns[returns.length - 1];
  const vacant = last.vacanciesFte / (last.vacanciesFte + last.inPostFte);
  const agency = last.agencyFte / (last.agencyFte + last.inPostFte);
  return `A children’s service as its ${yearsWords(returns)} have it: ${told(last.referrals, 0)} referrals a year, ${told(last.cases / last.caseHoldersFte)} cases for each case holder, ${percent(vacant)} of posts vacant, ${percent(agency)} agency, ${percent(leavingPerYear(returns))} leave in a year. What no return gives, such as ${fromEngland(last)}, is as in the English council: enter what you know of your own.`;
}
