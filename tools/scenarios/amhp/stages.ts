import { workingDaysPerYear } from '../../../models/calendar/working-days.ts';
import { chosen, ranged } from '../sourced.ts';

const DIARY = 'Nothing is published. Replace it with a time diary.';

/** Requests a year, and the part of them that ends without an assessment: judgements. */
export const REQUESTS_PER_YEAR = 800;
export const NO_ASSESSMENT_SHARE = 0.2;
const FOLLOWED_UP_SHARE = 0.5;

/** Working days: of one AMHP with nothing else to do, and of following up. */
const DAYS = { assessment: 2, followUp: 5 };
/** Share of working days on which an AMHP is there: absence is 3.5 %. */
const PRESENCE = 1 - 0.035;
/** Working days from allocation to the end: of an assessment as the scenario runs, work on others included. */
const STAY_DAYS = { assessment: 2.8, followUp: DAYS.followUp / PRESENCE };

const assessedPerDay =
  (REQUESTS_PER_YEAR * (1 - NO_ASSESSMENT_SHARE)) / workingDaysPerYear('england-and-wales');

/** With somebody on the first day, by Little’s law. */
export const opening = {
  assessment: Math.round(assessedPerDay * STAY_DAYS.assessment),
  followUp: Math.round(assessedPerDay * FOLLOWED_UP_SHARE * STAY_DAYS.followUp),
};

const common = () => ({
  allocation: 'worker',
  heldBy: ['amhp'],
  leakPerYear: chosen(0, 'Every assessment has a recorded end.'),
});

export const stages = () => [
  {
    id: 'assessment',
    name: 'Mental Health Act assessment',
    ...common(),
    clock: 'worked',
    length: {
      family: 'gamma',
      meanDays: chosen(
        DAYS.assessment,
        'A day or two of one person’s work, the report and the way to hospital included.',
      ),
      cv: chosen(0.5, 'Some wait for a doctor, a bed or a warrant.'),
    },
    hoursPerCase: ranged(11, 8, 14, 'judgement', DIARY),
    hoursPerMonth: chosen(0, 'Hours are given for the whole assessment.'),
    weightPoints: 3,
    priority: 1,
    limitDays: chosen(
      5,
      'A local limit: within a week of the request. No statutory one is used here.',
    ),
    next: [
      {
        to: 'follow-up',
        share: chosen(FOLLOWED_UP_SHARE, 'About as many as are detained; not in our sources.'),
      },
      { to: 'closed', share: chosen(1 - FOLLOWED_UP_SHARE, 'Other support, or none.') },
    ],
  },
  {
    id: 'follow-up',
    name: 'Follow-up',
    ...common(),
    clock: 'allocated',
    length: {
      family: 'gamma',
      meanDays: chosen(DAYS.followUp, 'A week: relatives, the ward, the team in the community.'),
      cv: chosen(0.7, 'Nothing is published of the spread.'),
    },
    hoursPerCase: ranged(3, 2, 5, 'judgement', DIARY),
    hoursPerMonth: chosen(0, 'Hours are given for the whole of it.'),
    weightPoints: 1,
    priority: 5,
    next: [{ to: 'closed', share: chosen(1, 'The case is then with other teams.') }],
  },
];
