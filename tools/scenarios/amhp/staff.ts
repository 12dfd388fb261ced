import { role } from '../../../models/inputs/roles.ts';
import { BOOKED } from '../booked.ts';
import { defaultsOf, noted } from '../defaults.ts';
import { PAY } from '../pay.ts';
import { chosen, sourced } from '../sourced.ts';
import { AMHP, PLACES } from './published.ts';

const NO_AGENCY = 'No figure for AMHPs is in our sources: none.';
const HOLDS_AT_ONCE =
  'Points: an assessment weighs 3 and a follow-up 1, so two assessments at a time and two to follow up.';

export const roles = () => [
  defaultsOf(role, {
    id: 'amhp',
    name: 'Approved mental health professional',
    capShare: chosen(1, 'One role, with the whole cap.'),
    developmentTimeShare: chosen(0, 'Nobody here is in the first year after qualifying.'),
    leavingPerYear: sourced(
      0.145,
      'A001, judgement',
      'Turnover of social workers with adults in England; none is published of AMHPs.',
    ),
    ...noted(role, { learningDaysPerYear: BOOKED }),
    payPerYear: PAY.mentalHealth,
  }),
];

export const posts = () => [
  {
    role: 'amhp',
    establishedFte: sourced(
      PLACES.established,
      'A002, derived',
      'One of twelve places vacant is the published rate of 8.3 %.',
    ),
    inPostFte: sourced(
      PLACES.filled,
      'A002, derived',
      `A hundred-and-forty-fifth of England’s ${AMHP.fte.toLocaleString('en-GB')} FTE.`,
    ),
    agencyFte: chosen(0, NO_AGENCY),
    extraAgencyFte: chosen(0, NO_AGENCY),
    ftePerPerson: sourced(
      1,
      'A002, judgement',
      `A place on the rota, which ${(AMHP.people / AMHP.fte).toFixed(1)} people share in England.`,
    ),
    capPerFte: chosen(8, HOLDS_AT_ONCE),
  },
];
