import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { costs } from '../../models/inputs/costs.ts';
import { learning } from '../../models/inputs/learning.ts';
import { role } from '../../models/inputs/roles.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { absence, agency, leaving, recruitment } from '../../models/inputs/workforce.ts';
import { BOOKED } from './booked.ts';
import { carriedOver, defaultsOf } from './defaults.ts';
import { type GivenStage, openingCases } from './ni-stages.ts';
import { PAY } from './pay.ts';
import { RECRUITMENT_ROUND } from './recruitment-round.ts';
import { chosen, sourced } from './sourced.ts';
import { validated } from './validated.ts';

export type GivenTeam = Pick<Scenario, 'name' | 'summary' | 'standard' | 'returning'> & {
  /** What the team calls its workers and its referrals. */
  words: { role: string; team: string; stream: string };
  posts: { established: number; inPost: number; source: string };
  /** Cases per worker in post: allocated, and with those not yet allocated. */
  cases: { allocated: number; all: number; source: string };
  referrals: Scenario['streams'][number]['referralsPerYear'];
  /** In the order of a case; referrals come to the first, and the cases that wait are in it. */
  stages: readonly GivenStage[];
  successShare: Scenario['recruitment']['successShare'];
  referenceNote: string;
};

export const NI_WORKING_DAYS = workingDaysPerYear('northern-ireland');

const NONE_HERE = 'none of these teams is in our sources';
const ENGLISH_LINK =
  'Measured among children’s social workers in English councils and carried over here; nothing is known of these teams.';
const ONE_COUNTY = `One English county; ${NONE_HERE}.`;

const NO_AGENCY =
  'Agency social workers ended in the trusts later in 2023. How many worked there when cases and posts were counted is not in our sources.';

/** One team of a Northern Ireland trust in February and March 2023: one role, a hard cap, the stages that are given. */
export function niTeam(given: GivenTeam): Scenario {
  const { posts, cases, words } = given;
  const allocated = sourced(
    cases.allocated * posts.inPost,
    cases.source,
    `${cases.allocated} for each of ${posts.inPost} in post`,
  );
  const waiting = sourced(
    (cases.all - cases.allocated) * posts.inPost,
    `${cases.source}, derived`,
    `${cases.all} for each of ${posts.inPost} in post, less those allocated.`,
  );
  const reference = () => sourced(cases.allocated, cases.source, given.referenceNote);
  return validated({
    format: 1,
    name: given.name,
    summary: given.summary,
    service: { startDate: '2026-04-06', weeks: 156, bankHolidays: 'northern-ireland' },
    streams: [
      {
        id: 'referrals',
        name: words.stream,
        referralsPerYear: given.referrals,
        growthPerYear: chosen(0, 'Unchanged demand.'),
        noFurtherActionShare: chosen(
          0,
          'Counted are the cases that reach the team, after screening.',
        ),
        frontDoorHours: chosen(0, 'Screening is done elsewhere.'),
        daysBeforeAllocation: chosen(0, 'Cases wait for room only.'),
        team: 'team',
        firstStage: given.stages[0].id,
      },
    ],
    stages: given.stages.map(({ openingShare: _, ...stage }) => ({
      ...stage,
      allocation: 'worker',
      heldBy: ['social-worker'],
      clock: 'allocated',
      weightPoints: 1,
      priority: 5,
    })),
    returning: given.returning,
    roles: [
      defaultsOf(role, {
        id: 'social-worker',
        name: words.role,
        capShare: chosen(1, 'One role, with the whole cap.'),
        developmentTimeShare: chosen(0, 'Newly qualified workers are not told apart here.'),
        leavingPerYear: sourced(
          0.118,
          'W-2025, judgement',
          'England in 2025; no figure for these teams is in our sources.',
        ),
        ...carriedOver(role, {
          contractedHoursPerWeek: `The standard week of English local government; ${NONE_HERE}.`,
          learningDaysPerYear: `${BOOKED} The county is English; ${NONE_HERE}.`,
        }),
        payPerYear: PAY.socialWorkerOfNorthernIreland,
      }),
    ],
    teams: [
      {
        id: 'team',
        name: words.team,
        stages: given.stages.map(({ id }) => id),
        whenFull: { policy: 'wait', afterDays: 0 },
        allocateTo: 'most-room',
        handoverHours: chosen(0, 'No figure is published.'),
        posts: [
          {
            role: 'social-worker',
            establishedFte: sourced(
              posts.established,
              `${posts.source}, derived`,
              `${posts.established - posts.inPost} of ${posts.established} posts vacant is the published rate.`,
            ),
            inPostFte: sourced(
              posts.inPost,
              `${posts.source}, derived`,
              `Of ${posts.established} posts, those that the published rate leaves filled.`,
            ),
            agencyFte: sourced(0, 'N019', NO_AGENCY),
            extraAgencyFte: sourced(0, 'N019', NO_AGENCY),
            ftePerPerson: chosen(1, 'The study counts workers.'),
            capPerFte: sourced(
              cases.allocated,
              `${cases.source}, judgement`,
              'What workers held while cases waited is taken to be all that they could hold.',
            ),
          },
        ],
        cases: openingCases(given.stages, allocated, waiting),
      },
    ],
    leaving: defaultsOf(leaving, {
      ...carriedOver(leaving, { perCase: ENGLISH_LINK }),
      referenceCaseload: reference(),
    }),
    recruitment: defaultsOf(recruitment, {
      round: RECRUITMENT_ROUND,
      successShare: given.successShare,
    }),
    agency: defaultsOf(agency, {
      allowed: false,
      coverShare: sourced(0, 'N019', NO_AGENCY),
    }),
    absence: defaultsOf(absence, {
      ...carriedOver(absence, {
        sicknessShare: `Children’s social workers of England in 2025; ${NONE_HERE}.`,
        perCase: ENGLISH_LINK,
      }),
      referenceCaseload: reference(),
    }),
    learning: defaultsOf(learning, carriedOver(learning, { cancelledShare: ONE_COUNTY })),
    costs: defaultsOf(
      costs,
      carriedOver(costs, {
        pensionShare:
          'Of local government in England and Wales; the staff of Northern Ireland’s health and social care trusts are in another scheme, whose rate is not in our sources.',
      }),
    ),
    standard: given.standard,
    changes: [],
  });
}
