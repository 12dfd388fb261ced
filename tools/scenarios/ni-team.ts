import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { costs } from '../../models/inputs/costs.ts';
import { learning } from '../../models/inputs/learning.ts';
import { role } from '../../models/inputs/roles.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { absence, agency, leaving, recruitment } from '../../models/inputs/workforce.ts';
import { defaultsOf } from './defaults.ts';
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

const NO_AGENCY = 'Agency social workers ended in the trusts in 2023.';

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
        payPerYear: PAY.socialWorker,
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
            inPostFte: sourced(posts.inPost, `${posts.source}, derived`),
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
    leaving: defaultsOf(leaving, { referenceCaseload: reference() }),
    recruitment: defaultsOf(recruitment, {
      round: RECRUITMENT_ROUND,
      successShare: given.successShare,
    }),
    agency: defaultsOf(agency, {
      allowed: false,
      coverShare: sourced(0, 'N019', NO_AGENCY),
    }),
    absence: defaultsOf(absence, { referenceCaseload: reference() }),
    learning: defaultsOf(learning),
    costs: defaultsOf(costs),
    standard: given.standard,
    changes: [],
  });
}
