import { costs } from '../../../models/inputs/costs.ts';
import { learning } from '../../../models/inputs/learning.ts';
import { returning } from '../../../models/inputs/returning.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { absence, agency, leaving, recruitment } from '../../../models/inputs/workforce.ts';
import { CALIBRATED, type Calibrated } from '../calibrated.ts';
import { carriedOver, defaultsOf } from '../defaults.ts';
import { RECRUITMENT_ROUND } from '../recruitment-round.ts';
import { RETURN_DELAY } from '../return-delay.ts';
import { chosen, ranged, sourced } from '../sourced.ts';
import { validated } from '../validated.ts';
import { PLACES } from './published.ts';
import { posts, roles } from './staff.ts';
import { NO_ASSESSMENT_SHARE, opening, REQUESTS_PER_YEAR, stages } from './stages.ts';
import { standard } from './standard.ts';

const KEEPS_THEM_SAFE = 'An hour a day: telephone calls, and those who are with the person.';
const OF_CHILDREN = 'Measured among children’s social workers; none is known of AMHPs.';

const reference = () =>
  sourced(
    (opening.assessment + opening.followUp) / PLACES.filled,
    'judgement, derived',
    'Effects of caseload are counted from the position on the first day.',
  );

const stream = () => ({
  id: 'requests',
  name: 'Requests for a Mental Health Act assessment',
  referralsPerYear: ranged(
    REQUESTS_PER_YEAR,
    700,
    900,
    'judgement',
    'No count of requests is in our sources; replace it with your own. Detentions fell by 7.7 % in a year (A003) while requests are said to rise, so detentions undercount the work.',
  ),
  growthPerYear: ranged(0, -0.03, 0.03, 'A003, judgement', 'Unchanged; the signs point both ways.'),
  noFurtherActionShare: ranged(
    NO_ASSESSMENT_SHARE,
    0.1,
    0.3,
    'judgement',
    'Ends with advice or another service; nothing is published.',
  ),
  frontDoorHours: ranged(1, 0.5, 2, 'judgement', 'Taking the request and finding out.'),
  daysBeforeAllocation: chosen(0, 'Allocated on the day where somebody has room.'),
  team: 'rota',
  firstStage: 'assessment',
});

const openCases = (stage: string, allocated: number) => ({
  stage,
  allocated: sourced(
    allocated,
    'judgement, derived',
    'Little’s law: those who come in a day times the days that it takes.',
  ),
  waiting: chosen(0, 'None waits on the first day.'),
  meanWaitDays: chosen(0, 'None waits.'),
});

const team = () => ({
  id: 'rota',
  name: 'AMHP rota',
  stages: ['assessment', 'follow-up'],
  whenFull: {
    policy: 'duty',
    afterDays: 1,
    dutyHoursPerMonth: ranged(21, 10, 40, 'judgement', KEEPS_THEM_SAFE),
  },
  allocateTo: 'most-room',
  handoverHours: chosen(1, 'An hour to hand a case on; no figure is published.'),
  posts: posts(),
  cases: [openCases('assessment', opening.assessment), openCases('follow-up', opening.followUp)],
});

/** A rota of approved mental health professionals: short work of high priority, a few at a time. */
export const amhpRota = (calibrated: Calibrated['amhp'] = CALIBRATED.amhp): Scenario =>
  validated({
    format: 1,
    name: 'AMHP rota',
    summary:
      'Approved mental health professionals of an English council in March 2025: twelve full-time places on the rota, eleven filled (8.3 % vacant), a hundred-and-forty-fifth of England’s 1,600 FTE, which 3,800 people share. Requests, hours and lengths are judgements, for no count of requests is in our sources; recruitment is set so that the vacancy rate holds. Leads say that they are a quarter short of what a service by day and night needs; only working days are simulated here.',
    service: { startDate: '2026-04-06', weeks: 156, bankHolidays: 'england-and-wales' },
    streams: [stream()],
    stages: stages(),
    returning: defaultsOf(returning, {
      share: chosen(0, 'People who come back are among the requests.'),
      delay: RETURN_DELAY,
      perNoFurtherAction: chosen(0, OF_CHILDREN),
    }),
    roles: roles(),
    teams: [team()],
    leaving: defaultsOf(leaving, {
      caseloadMatters: false,
      perCase: chosen(
        0,
        'Measured among children’s social workers in English councils, where it is 0.0144 (Q001); none is known of AMHPs. The link is switched off too: whoever switches it on enters an effect.',
      ),
      referenceCaseload: reference(),
    }),
    recruitment: defaultsOf(recruitment, {
      round: RECRUITMENT_ROUND,
      successShare: sourced(
        calibrated.successShare,
        'calibrated',
        'Set so that the first year, run on unchanged, stays near the published position: 8.3 % vacant.',
      ),
      starterRampDays: chosen(60, 'Warranted before they start; they shadow others at first.'),
    }),
    agency: defaultsOf(agency, {
      allowed: false,
      coverShare: chosen(0, 'No figure for AMHPs is in our sources: none.'),
    }),
    absence: defaultsOf(absence, {
      ...carriedOver(absence, {
        sicknessShare: 'Children’s social workers of England in 2025; none is known of AMHPs.',
      }),
      perCase: chosen(0, OF_CHILDREN),
      referenceCaseload: reference(),
    }),
    learning: defaultsOf(learning),
    costs: defaultsOf(costs),
    standard: standard(),
    changes: [],
  });
