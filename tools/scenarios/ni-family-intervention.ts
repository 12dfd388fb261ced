import { returning } from '../../models/inputs/returning.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { CALIBRATED, type Calibrated } from './calibrated.ts';
import { carriedOver, defaultsOf } from './defaults.ts';
import { NI_WORKING_DAYS, niTeam } from './ni-team.ts';
import { RETURN_DELAY } from './return-delay.ts';
import { chosen, ranged, round, sourced } from './sourced.ts';
import { waitingTest } from './standard-tests.ts';

const ENGLISH = 'Children’s services of England; none is published of these teams.';
/** Of open cases. */
const DROP_OUT_PER_YEAR = 41600 / 402400;
/** Open cases over cases begun in a year. */
const STAY_YEARS = 1.01;
/** Mean time to closure where nothing else ends a case: of lengths as uneven as these, rates of ending add up. */
const LENGTH_YEARS = 1 / (1 / STAY_YEARS - DROP_OUT_PER_YEAR);
const KEPT = 'so that the first year, run on unchanged, stays near the published position';

/** Family intervention teams of Northern Ireland, February and March 2023, as one team of 125 posts. */
export const niFamilyIntervention = (
  calibrated: Calibrated['niFamily'] = CALIBRATED.niFamily,
): Scenario =>
  niTeam({
    name: 'Northern Ireland family intervention',
    summary:
      'Family intervention teams of the five health and social care trusts in February and March 2023, as one team: 18 allocated cases for each social worker in post, 20 with those not yet allocated, 22.4 % of posts vacant, no agency. How long cases last, how many return and how many workers leave are English figures, for none is published here; referrals and recruitment are set so that the position holds.',
    words: {
      role: 'Social worker',
      team: 'Family intervention',
      stream: 'Referrals to the team',
    },
    posts: { established: 125, inPost: 97, source: 'N003' },
    cases: { allocated: 18, all: 20, source: 'N001, N002' },
    referrals: sourced(
      calibrated.referralsPerYear,
      'calibrated',
      `Set ${KEPT}: 10 % of cases wait.`,
    ),
    stages: [
      {
        id: 'case',
        name: 'Family intervention',
        length: {
          family: 'gamma',
          meanDays: sourced(
            round(LENGTH_YEARS * NI_WORKING_DAYS, 0),
            'X004, B1-LEAK, B1-2025, judgement',
            'England: open over begun, 1.01 years of 250.9 working days, is the time until a case closes or drops out; beside the rate of dropping out below, cases that close take 1.13 years. None is published here. Without a range, for what is known is the product of lengths and referrals.',
          ),
          cv: sourced(1, 'judgement', 'Lengths are very uneven in England.'),
        },
        hoursPerMonth: ranged(4.6, 3, 7, 'J003, judgement', 'As for a child in need plan.'),
        leakPerYear: sourced(
          round(DROP_OUT_PER_YEAR, 4),
          'B1-LEAK, B1-2025, judgement',
          'England: 41,600 of 402,400 open cases a year drop out of the count.',
        ),
        hoursPerCase: chosen(0, 'All hours are given by month.'),
        next: [{ to: 'closed', share: sourced(1, 'derived', 'One stage, then the case closes.') }],
        openingShare: 1,
      },
    ],
    returning: defaultsOf(returning, {
      ...carriedOver(returning, { share: ENGLISH, perNoFurtherAction: ENGLISH }),
      delay: RETURN_DELAY,
    }) as Scenario['returning'],
    successShare: sourced(calibrated.successShare, 'calibrated', `Set ${KEPT}: 22.4 % vacant.`),
    referenceNote: 'Effects of caseload are counted from the position on the first day.',
    standard: {
      name: 'Safer staffing, family intervention',
      tests: [
        {
          id: 'caseload',
          label: 'At most 15 allocated cases for each social worker',
          measure: 'caseload',
          comparison: 'at-most',
          threshold: sourced(15, 'N011', 'The limit of Setting the Bar for children’s services.'),
          serves: 'capacity',
        },
        {
          id: 'caseload-all',
          label: 'At most 16 cases for each social worker, counting those not allocated',
          measure: 'caseloadAll',
          comparison: 'at-most',
          threshold: sourced(
            16,
            'N005',
            'What the published study expects with every post filled.',
          ),
          serves: 'capacity',
        },
        waitingTest(
          'children',
          'social worker',
          sourced(194, 'N001, N002, derived', 'Two for each of 97 social workers.'),
        ),
        {
          id: 'vacancies',
          label: 'At most one post in ten vacant',
          measure: 'vacancyRate',
          comparison: 'at-most',
          threshold: sourced(0.1, 'N021, judgement', 'The rate across social work in 2023.'),
          serves: 'capacity',
        },
      ],
    },
  });
