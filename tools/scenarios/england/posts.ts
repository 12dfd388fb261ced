import { chosen, round, sourced } from '../sourced.ts';
import { COUNCIL, ENGLAND } from './published.ts';

const SPREAD = 'Vacancies and agency spread evenly over staff with and without cases.';
/** Of those who start with cases: a judgement; and of the newly qualified among them, in September. */
const NEWLY_QUALIFIED_STARTERS = 0.5;
const IN_SEPTEMBER = 0.5;
/** Those supervised by one practice supervisor (S005). */
const SPAN = 5;

const vacancyRate = ENGLAND.vacancies / (ENGLAND.vacancies + ENGLAND.inPost);
const agencyRate = ENGLAND.agency / (ENGLAND.agency + ENGLAND.inPost);
const covering = ENGLAND.agencyCovering / ENGLAND.agency;
const holders = ENGLAND.caseHolders * COUNCIL * (1 - agencyRate);
const supervisors = holders / SPAN;

/** Part of a steady staff that leaves within a year, each at the yearly rate. */
const leaveWithinYear = 1 - Math.exp(-ENGLAND.leavers / ENGLAND.inPost);
/**
 * Of case holders in post, those in their first year, where as many begin it as end it: half of those who
 * start in a post of any case holder, and all who start in a post for the newly qualified.
 */
const newlyQualifiedShare =
  (leaveWithinYear * NEWLY_QUALIFIED_STARTERS) /
  (1 - leaveWithinYear * (1 - NEWLY_QUALIFIED_STARTERS));

interface Line {
  role: string;
  inPost: number;
  /** In post of those whose vacancies and agency workers stand in this line. */
  standsFor: number;
  note: string;
}

const newlyQualified = holders * newlyQualifiedShare;
const LINES: readonly Line[] = [
  {
    role: 'social-worker',
    inPost: holders - newlyQualified,
    standsFor: holders,
    note: '21,105.4 FTE hold cases in England; those in post but the newly qualified.',
  },
  {
    role: 'newly-qualified',
    inPost: newlyQualified,
    standsFor: 0,
    note: 'As many as a year makes when half of those who start with cases are newly qualified; their number is not published.',
  },
  {
    role: 'practice-supervisor',
    inPost: supervisors,
    standsFor: supervisors,
    note: 'One for five case holders (S005); their number is not published.',
  },
  {
    role: 'without-cases',
    inPost: ENGLAND.inPost * COUNCIL - holders - supervisors,
    standsFor: ENGLAND.inPost * COUNCIL - holders - supervisors,
    note: 'Everybody else in post who holds no cases: managers, senior staff and others.',
  },
];

const HALF = 'Half of those who start with cases; not published.';
const arrivals: Readonly<Record<string, object[] | undefined>> = {
  'social-worker': [
    { role: 'social-worker', share: chosen(1 - NEWLY_QUALIFIED_STARTERS, HALF) },
    ...newlyQualifiedStarters(NEWLY_QUALIFIED_STARTERS),
  ],
  'newly-qualified': newlyQualifiedStarters(1),
};

function newlyQualifiedStarters(share: number) {
  return [
    {
      role: 'newly-qualified',
      share: chosen(share * (1 - IN_SEPTEMBER), 'Newly qualified, at any time of the year.'),
    },
    {
      role: 'newly-qualified',
      share: chosen(share * IN_SEPTEMBER, 'Newly qualified, once courses have ended.'),
      month: 9,
    },
  ];
}

const holdsCases = (role: string): boolean =>
  role === 'social-worker' || role === 'newly-qualified';

/** The lines of posts: in all as published; vacancies and agency of case holders in the line of social workers. */
export const posts = () =>
  LINES.map(({ role, inPost, standsFor, note }) => {
    const agency = (standsFor * agencyRate) / (1 - agencyRate);
    return {
      role,
      establishedFte: sourced(
        round(inPost + (standsFor * vacancyRate) / (1 - vacancyRate), 3),
        'W-2025, derived',
        standsFor > 0
          ? `In post and 14.2 % vacant. ${SPREAD}`
          : 'Filled on the first day: the vacancies of case holders are posts for any social worker.',
      ),
      inPostFte: sourced(round(inPost, 3), 'W-2025, derived, judgement', note),
      agencyFte: sourced(
        round(agency * covering, 3),
        'W-2025, derived',
        standsFor > 0
          ? `81.1 % of agency workers cover a vacancy. ${SPREAD}`
          : 'Agency workers need three years’ experience (R009).',
      ),
      extraAgencyFte: sourced(round(agency * (1 - covering), 3), 'W-2025, derived', SPREAD),
      ftePerPerson: sourced(
        round(ENGLAND.inPost / ENGLAND.inPostPeople, 3),
        'W-2025, derived',
        '36,186.3 FTE are 38,292 people.',
      ),
      capPerFte: holdsCases(role)
        ? chosen(20, 'Above the 18.1 of the authority with more cases than nine in ten (W-DIST).')
        : chosen(0, 'Holds no cases.'),
      arrivals: arrivals[role],
    };
  });
