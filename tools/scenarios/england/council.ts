import { costs } from '../../../models/inputs/costs.ts';
import { learning } from '../../../models/inputs/learning.ts';
import { returning } from '../../../models/inputs/returning.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { supervisionEffects } from '../../../models/inputs/supervision.ts';
import { absence, agency, leaving, recruitment } from '../../../models/inputs/workforce.ts';
import { drawnTogether } from '../../../models/returns/drawn-together.ts';
import { movedShare } from '../../../models/returns/moved-share.ts';
import { CALIBRATED, type Calibrated } from '../calibrated.ts';
import { defaultsOf } from '../defaults.ts';
import { RECRUITMENT_ROUND } from '../recruitment-round.ts';
import { RETURN_DELAY } from '../return-delay.ts';
import { chosen, ranged, round, sourced } from '../sourced.ts';
import { validated } from '../validated.ts';
import { opening } from './flows.ts';
import { level, MOVEMENTS, movedNote } from './moving.ts';
import { posts } from './posts.ts';
import { ENGLAND } from './published.ts';
import { roles } from './staff.ts';
import { stages } from './stages.ts';
import { standard } from './standard.ts';
import { nextOfTheRest, streams } from './streams.ts';

const cases = (
  stage: string,
  allocated: number,
  waiting: number,
  source: string,
  note: string,
) => ({
  stage,
  allocated: sourced(allocated, `${source}, derived`, note),
  waiting: sourced(
    waiting,
    waiting > 0 ? 'B1-2025, derived' : 'derived',
    waiting > 0 ? '16,290 awaiting assessment / 150.' : 'All who wait await an assessment.',
  ),
  meanWaitDays: chosen(
    waiting > 0 ? 3.5 : 0,
    waiting > 0 ? 'Half of the days before allocation.' : 'None waits.',
  ),
});

const team = () => ({
  id: 'children',
  name: 'Children’s social care',
  stages: ['assessment', 'child-in-need', 'protection-plan', 'looked-after', 'other'],
  whenFull: { policy: 'exceed', afterDays: 10 },
  allocateTo: 'most-room',
  handoverHours: chosen(0, 'No figure is published.'),
  posts: posts(),
  cases: [
    cases(
      'assessment',
      opening.assessment,
      opening.waiting,
      'C1-2025, C2-2025',
      'Little’s law: those assessed in a year times the mean length.',
    ),
    cases(
      'child-in-need',
      opening.inNeed,
      0,
      'W-2025, B1-2025',
      'The rest of the 321,661 / 150 = 2,144 cases of case holders.',
    ),
    cases('protection-plan', opening.plan, 0, 'D006, X003', '49,420 plans on 31 March 2025 / 150.'),
    cases('looked-after', opening.care, 0, 'L010', '81,770 looked after on 31 March 2025 / 150.'),
    cases(
      'other',
      opening.other,
      0,
      'B1-2025, W-2025',
      '402,400 / 150 open, less those of case holders and those waiting.',
    ),
  ],
});

const coverRange = movedShare(ENGLAND.agencyCovering / ENGLAND.vacancies, MOVEMENTS.cover);

/** A council of one hundred-and-fiftieth of England in 2025. */
export const englandCouncil = (calibrated: Calibrated['england'] = CALIBRATED.england): Scenario =>
  validated({
    format: 1,
    name: 'English council, one of 150',
    summary:
      'A children’s service of one hundred-and-fiftieth of England in 2025: 4,219 referrals a year in twelve categories, 2,683 children open, 109 of them waiting for an assessment, 15.2 cases for each case holder, 14.2 % of posts vacant, 13.0 % agency, 11.8 % turnover. Mean lengths follow from published stocks and flows; recruitment is set so that the vacancy rate holds. Demand, lengths, leaving, recruitment and agency cover have ranges by which figures of authorities had moved within two years: enter what you know of your own.',
    service: { startDate: '2026-04-06', weeks: 156, bankHolidays: 'england-and-wales' },
    demand: { level: level(MOVEMENTS.referrals, 'C1-2019', 'as many referrals') },
    streams: streams(),
    stages: stages(nextOfTheRest(), calibrated.lastDaysShare),
    returning: defaultsOf(returning, { delay: RETURN_DELAY }),
    roles: roles(),
    teams: [team()],
    leaving: defaultsOf(leaving, {
      level: level(MOVEMENTS.leaving, 'W-2019', 'as many leavers for each in post'),
    }),
    recruitment: defaultsOf(recruitment, {
      round: RECRUITMENT_ROUND,
      successShare: ranged(
        calibrated.successShare,
        round(calibrated.successShare / MOVEMENTS.timeToFill.high, 4),
        round(calibrated.successShare / MOVEMENTS.timeToFill.low, 4),
        'calibrated, W-2019, derived',
        `Set so that the vacancy rate holds when the service runs on unchanged. ${movedNote(MOVEMENTS.timeToFill, 'as many vacancies for each leaver')}`,
      ),
    }),
    agency: defaultsOf(agency, {
      coverShare: ranged(
        round(ENGLAND.agencyCovering / ENGLAND.vacancies, 3),
        round(coverRange.low, 4),
        round(coverRange.high, 4),
        'W-2025, W-2019, derived',
        `4,390.8 of 5,965.4 vacancies. ${movedNote(MOVEMENTS.cover, 'as many vacancies with agency cover for each without')} Nothing is drawn together with recruitment: vacancy and agency rates move together because vacancies are what agency covers.`,
      ),
    }),
    absence: defaultsOf(absence),
    learning: defaultsOf(learning, {
      experienced: {
        fromYears: sourced(
          4,
          'T010, judgement',
          'One council says so; years with the service stand in for years since qualifying.',
        ),
        oddsOfLosing: ranged(1.3, 1, 2, 'T010, judgement', 'A gap is reported without a figure.'),
      },
    }),
    supervision: defaultsOf(supervisionEffects),
    costs: defaultsOf(costs),
    standard: standard(),
    changes: [],
    correlations: drawnTogether(MOVEMENTS, { path: 'recruitment.successShare', sign: -1 }),
  });
