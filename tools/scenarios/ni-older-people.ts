import { returning } from '../../models/inputs/returning.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { CALIBRATED, type Calibrated } from './calibrated.ts';
import { carriedOver, defaultsOf } from './defaults.ts';
import { niOlderStages } from './ni-older-stages.ts';
import { niTeam } from './ni-team.ts';
import { RETURN_DELAY } from './return-delay.ts';
import { chosen, sourced } from './sourced.ts';
import { waitingTest } from './standard-tests.ts';

const KEPT = 'so that the first year, run on unchanged, stays near the published position';

/** Older people's community teams of Northern Ireland, February and March 2023, as one team of 87 posts. */
export const niOlderPeople = (calibrated: Calibrated['niOlder'] = CALIBRATED.niOlder): Scenario =>
  niTeam({
    name: 'Northern Ireland older people',
    summary:
      'Older people’s community teams in February and March 2023, as one team: 48 allocated cases for each practitioner in post, 55 with those not yet allocated, 12.6 % of posts vacant. Staff called 35 ideal. People are assessed, supported, and reviewed about once a year. How long each lasts and what it leads to is not published: they are judgements that make a year for a person in all, and referrals and recruitment are set so that the position holds.',
    words: {
      role: 'Practitioner',
      team: 'Older people’s community team',
      stream: 'Referrals to the team',
    },
    posts: { established: 87, inPost: 76, source: 'N008' },
    cases: { allocated: 48, all: 55, source: 'N006, N007' },
    referrals: sourced(
      calibrated.referralsPerYear,
      'calibrated',
      `Set ${KEPT}: 12.7 % of cases wait.`,
    ),
    stages: niOlderStages,
    returning: defaultsOf(returning, {
      share: chosen(0, 'People who come back are among the referrals.'),
      delay: RETURN_DELAY,
      ...carriedOver(returning, {
        perNoFurtherAction: 'Children’s services of England; none is known of these teams.',
      }),
    }) as Scenario['returning'],
    successShare: sourced(calibrated.successShare, 'calibrated', `Set ${KEPT}: 12.6 % vacant.`),
    referenceNote: 'Effects of caseload are counted from the position on the first day.',
    standard: {
      name: 'Safer staffing, older people',
      tests: [
        {
          id: 'caseload',
          label: 'At most 35 allocated cases for each practitioner',
          measure: 'caseload',
          comparison: 'at-most',
          threshold: sourced(35, 'N010', 'The caseload that staff of these teams called ideal.'),
          serves: 'capacity',
        },
        {
          id: 'caseload-all',
          label: 'At most 49 cases for each practitioner, counting those not allocated',
          measure: 'caseloadAll',
          comparison: 'at-most',
          threshold: sourced(
            49,
            'N009',
            'What the published study expects with every post filled.',
          ),
          serves: 'capacity',
        },
        waitingTest(
          'people',
          'practitioner',
          sourced(532, 'N006, N007, derived', 'Seven for each of 76 practitioners.'),
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
