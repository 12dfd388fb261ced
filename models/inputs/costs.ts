import { group, known, list, number, optional, quantity, share } from '../fields/fields.ts';

const pounds = (
  label: string,
  value: number,
  evidence: string[],
  help: string,
  judgement?: boolean,
) =>
  quantity({
    label,
    unit: 'pounds',
    min: 0,
    max: 1000000,
    scale: 'positive',
    default: value,
    evidence,
    judgement,
    help,
  });

const budget = group(
  {
    beginsIn: number({
      label: 'Financial year that begins in April of',
      min: 1990,
      max: 2100,
      whole: true,
      default: 2026,
      goesOn: true,
      financialYear: true,
      help: '2026 for 2026-27.',
    }),
    pounds: known({
      label: 'Budget for staff',
      unit: 'pounds',
      min: 1,
      max: 1e10,
      typed: true,
      help: 'For the whole financial year, at the prices of the other money here, and for what is counted here: pay with on-costs, agency, recruiting and replacing.',
    }),
  },
  { label: 'Budget of a year' },
);

/** M15, the part that every run needs: pay with on-costs, agency, recruitment. */
export const costs = group(
  {
    employerNiShare: share({
      label: 'Employer national insurance',
      default: 0.15,
      evidence: ['F020'],
    }),
    employerNiThresholdPounds: pounds(
      'Pay free of national insurance',
      5000,
      ['F020'],
      'A year, for each person.',
    ),
    pensionShare: share({
      label: 'Employer pension',
      default: 0.211,
      evidence: ['F021'],
      help: 'The mean of local government in England and Wales. The health service and Northern Ireland’s trusts have other schemes: enter the rate that yours pays.',
    }),
    payAwardPerYear: quantity({
      label: 'Pay award',
      unit: 'sharePerYear',
      min: -0.2,
      max: 0.3,
      scale: 'real',
      default: 0,
      judgement: true,
      help: 'Each 1 April after the first day, compounded, as it stands on that day or the first working day after it: dated changes give each year its own award. 0, our choice, keeps money at today’s prices; the award of local government from April 2025 was 3.2 % (F022).',
    }),
    agencyCostRatio: quantity({
      label: 'Agency worker, against permanent',
      unit: 'ratio',
      min: 0,
      max: 5,
      scale: 'positive',
      default: { value: 1.3, low: 1.1, high: 1.6 },
      judgement: true,
      evidence: ['F026'],
      help: 'Full cost of an agency FTE divided by the full cost of a permanent one. No current figure is published; your own: the agency bill of a year ÷ mean agency FTE, over pay with on-costs ÷ FTE in post.',
    }),
    recruitmentPerHirePounds: quantity({
      label: 'Recruiting one starter',
      unit: 'pounds',
      min: 0,
      max: 200000,
      scale: 'positive',
      default: 0,
      judgement: true,
      help: 'No figure of social work is in our sources; 0 where it is within the cost of replacing a leaver.',
    }),
    replacementPerLeaverPounds: pounds(
      'Replacing one leaver',
      27000,
      ['W-REPL'],
      'A general figure for a qualified employee, not one for social work. Counted when a permanent starter takes up a post that somebody left, every vacancy of the first day included: a post that goes with its leaver, or is new, costs nothing to replace. Leave the recruitment cost at 0 if it is within this one.',
      true,
    ),
    budgets: optional(
      list(budget, {
        label: 'Budgets',
        max: 11,
        help: 'What staff may cost in a financial year. They steer nothing: results say with what chance each holds.',
      }),
    ),
  },
  { label: 'Money' },
);
