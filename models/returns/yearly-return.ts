import type * as z from 'zod';
import { date, group, list, number, optional, text } from '../fields/fields.ts';

const MOST = 1_000_000;

const fte = (label: string, help: string, min = 0) =>
  number({ label, unit: 'fte', min, max: MOST, help });
const count = (
  label: string,
  unit: 'people' | 'cases' | 'referrals' | 'none',
  help: string,
  min = 0,
) => number({ label, unit, min, max: 10 * MOST, help });

/**
 * What a children’s service of England returns for one of the department’s years: its social workers on 30 September and its
 * referrals in the year to 31 March, as both are published. Optional figures are used where they are given; where they are
 * not, the service is as England in what they count.
 */
export const yearlyReturn = group(
  {
    year: number({
      label: 'Year',
      unit: 'none',
      min: 2000,
      max: 2100,
      whole: true,
      help: 'As the department names it: 2025 is staff on 30 September 2025 and referrals in the year to 31 March 2025.',
    }),
    inPostFte: fte('In post', 'Social workers on 30 September, agency workers left out.', 0.1),
    inPostPeople: count('People in post', 'people', 'The same as people.', 1),
    leaversFte: fte('Leavers', 'FTE that left in the year to 30 September.'),
    vacanciesFte: fte(
      'Vacant',
      'FTE of vacant posts, whether an agency worker covers them or not.',
    ),
    agencyFte: fte('Agency workers', 'All of them, in FTE.'),
    agencyCoveringFte: fte('Agency workers who cover a vacancy', 'In FTE, of the agency workers.'),
    caseHoldersFte: fte(
      'Case holders',
      'FTE of social workers who hold cases, agency workers among them.',
      0.1,
    ),
    cases: count('Cases held', 'cases', 'By case holders on 30 September.', 1),
    absenceShare: number({
      label: 'Working time lost to sickness',
      unit: 'share',
      min: 0,
      max: 0.5,
      help: 'In the year to 30 September.',
    }),
    referrals: count('Referrals', 'referrals', 'In the year to 31 March, repeats included.', 1),
    noFurtherAction: count('Referrals without further action', 'referrals', 'Of these referrals.'),
    notInNeed: count(
      'Assessed and not in need',
      'referrals',
      'Of these referrals, those assessed and then closed.',
    ),
    rereferrals: optional(
      count(
        'Re-referrals',
        'referrals',
        'Of these referrals, those within twelve months of an earlier one.',
      ),
    ),
    awaitingAssessment: optional(
      count('Awaiting assessment', 'people', 'Children on 31 March, before a worker has them.'),
    ),
    plansOpen: optional(count('Child protection plans', 'cases', 'Children with one on 31 March.')),
    conferences: optional(
      count(
        'Child protection conferences',
        'none',
        'Initial ones in the year to 31 March. Six in seven begin a plan, as in England.',
      ),
    ),
    careOpen: optional(
      count(
        'Looked-after children',
        'people',
        'On 31 March. Of your own count: no table here has it.',
      ),
    ),
    careBegun: optional(
      count(
        'Began to be looked after',
        'people',
        'Children in the year to 31 March. Of your own count: no table here has it.',
      ),
    ),
  },
  { label: 'Return of a year' },
);

export type Return = z.infer<typeof yearlyReturn>;

/** Returns of one service, from which a scenario of it is made. */
export const ownReturns = group(
  {
    name: text({
      label: 'Name of the service',
      default: 'Our council',
      maxLength: 100,
      help: 'As it is to be called in the scenario.',
    }),
    startDate: optional(
      date({
        label: 'First day',
        help: 'A Monday. Left out, the first Monday after 5 April that follows the last return.',
      }),
    ),
    years: list(yearlyReturn, {
      label: 'Returns',
      min: 1,
      max: 10,
      help: 'Of one year or of several in turn. Stocks are those of the last; leavers and the time to fill a post are taken over all, for those of one year are few.',
    }),
  },
  { label: 'Own returns' },
);

export type OwnReturns = z.infer<typeof ownReturns>;
