import {
  group,
  id,
  known,
  list,
  number,
  optional,
  quantity,
  reference,
  share,
  text,
} from '../fields/fields.ts';
import { nextStages } from './stages.ts';

/** What the days at the front door are called, where sentences say that lowering them would help. */
export const FRONT_DOOR_DAYS = 'Working days before a case can be allocated';

/** M1 and M2: one kind of referral, how many arrive, and what the front door does with them. */
export const stream = group(
  {
    id: id({ label: 'Short name' }),
    name: text({ label: 'Name', default: 'All referrals' }),
    referralsPerYear: quantity({
      label: 'Referrals',
      unit: 'referralsPerYear',
      min: 0,
      max: 200000,
      scale: 'positive',
      default: 1000,
      evidence: ['C1-2025', 'L011'],
      help: 'All referrals in a year, children or adults who came before included, as the children in need census counts them. Growth since the first day comes on top, of a dated change too.',
    }),
    growthPerYear: quantity({
      label: 'Growth',
      unit: 'sharePerYear',
      min: -0.5,
      max: 0.5,
      scale: 'real',
      default: 0,
      help: 'Change a year: 0.02 means 2 % more each year. A dated change of it holds for the time from its date on: what has grown until then stays.',
    }),
    dispersion: optional(
      quantity({
        label: 'Evenness of days (k)',
        unit: 'ratio',
        min: 0.05,
        max: 1e6,
        scale: 'positive',
        help: 'Daily referrals vary with variance mean + mean²/k. Small k: uneven days. Left out: as even as chance allows (Poisson).',
      }),
    ),
    monthFactors: optional(
      list(number({ label: 'Factor', unit: 'factor', min: 0, max: 10, default: 1 }), {
        label: 'Month factors, January first',
        min: 12,
        max: 12,
        help: 'Twelve factors with mean 1. Left out: every month alike.',
      }),
    ),
    noFurtherActionShare: share({
      label: 'No further action',
      default: 0.065,
      evidence: ['C1-2025', 'D009', 'D018'],
      help: 'Share of referrals that end at the front door. The department counts 6.5 %; the Children’s Commissioner’s 32 % is another definition.',
    }),
    frontDoorHours: quantity({
      label: 'Front-door work',
      unit: 'hoursPerCase',
      min: 0,
      max: 200,
      scale: 'positive',
      default: 0,
      judgement: true,
      help: 'Hours spent on every referral before it is allocated or closed, by the teams simulated here.',
    }),
    daysBeforeAllocation: known({
      label: FRONT_DOOR_DAYS,
      unit: 'workingDays',
      min: 0,
      max: 250,
      whole: true,
      default: 0,
      help: 'Screening and allocation meetings: the case waits at least this long. Where only those awaiting assessment are counted, and they do not wait for room: their number ÷ referrals taken on in a year × 253.',
    }),
    team: reference('teams', { label: 'Goes to team' }),
    firstStage: reference('stages', { label: 'First stage' }),
    next: optional(nextStages('What follows the first stage, where this stream differs')),
  },
  { label: 'Stream of referrals' },
);
