import {
  NEWLY_QUALIFIED_STARTERS,
  type StaffRole,
  staffLines,
} from '../../../models/returns/staff-lines.ts';
import { chosen, round, sourced } from '../sourced.ts';
import { COUNCIL, ENGLAND } from './published.ts';

const SPREAD = 'Vacancies and agency spread evenly over staff with and without cases.';
/** Of newly qualified starters: a judgement. */
const IN_SEPTEMBER = 0.5;
const STAFF = staffLines(
  {
    inPostFte: ENGLAND.inPost * COUNCIL,
    vacanciesFte: ENGLAND.vacancies * COUNCIL,
    agencyFte: ENGLAND.agency * COUNCIL,
    agencyCoveringFte: ENGLAND.agencyCovering * COUNCIL,
    caseHoldersFte: ENGLAND.caseHolders * COUNCIL,
  },
  ENGLAND.leavers / ENGLAND.inPost,
);

const LINES: readonly { role: StaffRole; note: string }[] = [
  {
    role: 'social-worker',
    note: '21,105.4 FTE hold cases in England; those in post but the newly qualified.',
  },
  {
    role: 'newly-qualified',
    note: 'As many as a year makes when half of those who start with cases are newly qualified; their number is not published.',
  },
  {
    role: 'practice-supervisor',
    note: 'One for five case holders (S005); their number is not published.',
  },
  {
    role: 'without-cases',
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
  LINES.map(({ role, note }) => {
    const { establishedFte, inPostFte, agencyFte, extraAgencyFte } = STAFF[role];
    const isFilled = establishedFte === inPostFte;
    return {
      role,
      establishedFte: sourced(
        round(establishedFte, 3),
        'W-2025, derived',
        isFilled
          ? 'Filled on the first day: the vacancies of case holders are posts for any social worker.'
          : `In post and 14.2 % vacant. ${SPREAD}`,
      ),
      inPostFte: sourced(round(inPostFte, 3), 'W-2025, derived, judgement', note),
      agencyFte: sourced(
        round(agencyFte, 3),
        'W-2025, derived',
        isFilled
          ? 'Agency workers need three years’ experience (R009).'
          : `81.1 % of agency workers cover a vacancy. ${SPREAD}`,
      ),
      extraAgencyFte: sourced(round(extraAgencyFte, 3), 'W-2025, derived', SPREAD),
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
