import { role } from '../../../models/inputs/roles.ts';
import { defaultsOf } from '../defaults.ts';
import { PAY } from '../pay.ts';
import { chosen, round, sourced } from '../sourced.ts';
import { COUNCIL, ENGLAND } from './published.ts';

const SPREAD = 'Vacancies and agency spread evenly over staff with and without cases.';
/** Of case holders in post, by full-time equivalents: a judgement. */
const NEWLY_QUALIFIED_SHARE = 0.1;

const vacancyRate = ENGLAND.vacancies / (ENGLAND.vacancies + ENGLAND.inPost);
const agencyRate = ENGLAND.agency / (ENGLAND.agency + ENGLAND.inPost);
const holdersInPost = ENGLAND.caseHolders * COUNCIL * (1 - agencyRate);
const inPost = ENGLAND.inPost * COUNCIL;

const holders = {
  'social-worker': holdersInPost * (1 - NEWLY_QUALIFIED_SHARE),
  'newly-qualified': holdersInPost * NEWLY_QUALIFIED_SHARE,
  'without-cases': inPost - holdersInPost,
};

function line(id: keyof typeof holders, note: string) {
  const fte = holders[id];
  const agency = (fte * agencyRate) / (1 - agencyRate);
  const covering = agency * (ENGLAND.agencyCovering / ENGLAND.agency);
  return {
    role: id,
    establishedFte: sourced(
      round(fte / (1 - vacancyRate), 3),
      'W-2025, derived',
      `In post and 14.2 % vacant. ${SPREAD}`,
    ),
    inPostFte: sourced(round(fte, 3), 'W-2025, derived, judgement', note),
    agencyFte: sourced(
      round(covering, 3),
      'W-2025, derived',
      `81.1 % of agency workers cover a vacancy. ${SPREAD}`,
    ),
    extraAgencyFte: sourced(round(agency - covering, 3), 'W-2025, derived', SPREAD),
    ftePerPerson: sourced(
      round(ENGLAND.inPost / ENGLAND.inPostPeople, 3),
      'W-2025, derived',
      '36,186.3 FTE are 38,292 people.',
    ),
    capPerFte:
      id === 'without-cases'
        ? chosen(0, 'Holds no cases.')
        : chosen(20, 'Above the 18.1 of the authority with more cases than nine in ten (W-DIST).'),
  };
}

export const posts = () => [
  line('social-worker', '21,105.4 FTE hold cases in England; nine tenths of those in post.'),
  line('newly-qualified', 'A tenth of the case holders in post; their number is not published.'),
  line('without-cases', 'Everybody in post who holds no cases: managers, senior staff and others.'),
];

const leavingPerYear = () =>
  sourced(
    round(ENGLAND.leavers / ENGLAND.inPost, 4),
    'W-2025',
    '4,276.3 leavers of 36,186.3 in post; the same for all.',
  );

export const roles = () => [
  defaultsOf(role, {
    id: 'social-worker',
    name: 'Social worker',
    capShare: chosen(1, 'The whole cap.'),
    developmentTimeShare: chosen(0, 'Set aside in the first year only.'),
    leavingPerYear: leavingPerYear(),
    payPerYear: PAY.socialWorker,
  }),
  defaultsOf(role, {
    id: 'newly-qualified',
    name: 'Newly qualified social worker',
    capShare: sourced(0.9, 'T011'),
    developmentTimeShare: sourced(0.1, 'T012'),
    leavingPerYear: leavingPerYear(),
    payPerYear: PAY.newlyQualified,
  }),
  defaultsOf(role, {
    id: 'without-cases',
    name: 'Social worker without cases',
    holdsCases: false,
    capShare: chosen(1, 'Holds no cases.'),
    developmentTimeShare: chosen(0, 'Set aside in the first year only.'),
    leavingPerYear: leavingPerYear(),
    payPerYear: PAY.withoutCases,
  }),
];
