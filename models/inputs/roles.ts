import {
  group,
  id,
  known,
  list,
  number,
  onOff,
  optional,
  quantity,
  reference,
  share,
  text,
} from '../fields/fields.ts';

/** M13: the role that somebody moves on to, keeping the post, and the cases that it may hold. */
const career = group(
  {
    afterYears: quantity({
      label: 'After',
      unit: 'years',
      min: 0.1,
      max: 20,
      scale: 'positive',
      default: 1,
      evidence: ['T013', 'T019'],
      help: 'Years in this role: 1 for the assessed and supported year, 2 under the early career framework. A dated change counts for those in the role too: whoever has been in it so long by then moves on that day.',
    }),
    to: reference('roles', { label: 'Becomes' }),
  },
  {
    label: 'Career step',
    help: 'Somebody who has been in this role so long moves to another, in the same post. Cases of stages that the new role may not hold go back to the front of the queue.',
  },
);

/** M12: how often supervision falls due, by weeks since starting. */
const supervision = list(
  group(
    {
      untilWeeks: optional(
        number({
          label: 'Until week',
          unit: 'weeks',
          min: 1,
          max: 1000,
          whole: true,
          help: 'Of the time in this post; left out in the last line.',
        }),
      ),
      everyWeeks: known({ label: 'Every', unit: 'weeks', min: 1, max: 52, default: 4 }),
    },
    { label: 'Rhythm' },
  ),
  {
    label: 'Supervision due',
    min: 1,
    max: 10,
    evidence: ['T013'],
    help: 'Newly qualified: every week for six weeks, every two weeks to six months, then every month. After a career step or a dated change the next session is due no later than the new rhythm says.',
  },
);

const leavingByTenure = list(
  group(
    {
      fromYears: known({ label: 'From year', unit: 'years', min: 0, max: 50, default: 0 }),
      factor: quantity({
        label: 'Leaving, against the yearly rate',
        unit: 'factor',
        min: 0,
        max: 20,
        scale: 'positive',
        default: 1,
        judgement: true,
      }),
    },
    { label: 'Tenure band' },
  ),
  {
    label: 'Leaving by years with the service',
    min: 1,
    max: 10,
    help: 'Left out: the same at every tenure. Bands in order, the first from year 0.',
  },
);

/** A kind of worker: hours, leaving, learning and pay. Caps stand with the team's posts. */
export const role = group(
  {
    id: id({ label: 'Short name' }),
    name: text({ label: 'Name', default: 'Social worker' }),
    holdsCases: onOff({
      label: 'Holds cases',
      default: true,
      help: 'Only roles that hold cases count in the caseload.',
    }),
    capShare: share({
      label: 'Share of the cap',
      default: 1,
      evidence: ['T011'],
      help: 'A newly qualified worker carries 90 % of the caseload of a confident second- or third-year worker.',
    }),
    contractedHoursPerWeek: quantity({
      label: 'Full-time week',
      unit: 'hoursPerWeek',
      min: 1,
      max: 60,
      scale: 'positive',
      default: 37,
      evidence: ['W-37'],
      help: '37 hours in English local government. Health and social care trusts have a week of their own.',
    }),
    annualLeaveDays: quantity({
      label: 'Annual leave',
      unit: 'daysPerYear',
      min: 0,
      max: 60,
      scale: 'positive',
      default: 30,
      evidence: ['J001'],
      judgement: true,
      help: 'Spread evenly over working days. Bank holidays come from the calendar, sickness and learning from their own sections.',
    }),
    allowanceShare: share({
      label: 'Time not spent on cases',
      default: 0.15,
      evidence: ['J002'],
      judgement: true,
      help: 'Supervision, team meetings, duty and travel not tied to a case, as a share of the hours at work.',
    }),
    developmentTimeShare: share({
      label: 'Protected development time',
      default: 0,
      evidence: ['T012'],
      help: 'Share of hours set aside every week, 0.1 in the assessed and supported year in employment.',
    }),
    leavingPerYear: quantity({
      label: 'Leavers',
      unit: 'sharePerYear',
      min: 0,
      max: 3,
      scale: 'positive',
      default: 0.118,
      evidence: ['W-2025', 'W-ID2'],
      help: 'Yearly rate of leaving at the reference caseload: leavers of a year ÷ the mean number in post over it. Published turnover divides by the number at its end, which is too low a rate for a workforce that grew. A move within the service simulated here is no leaver.',
    }),
    learningDaysPerYear: quantity({
      label: 'Learning days promised',
      unit: 'daysPerYear',
      min: 0,
      max: 60,
      scale: 'positive',
      default: 5,
      evidence: ['T006'],
      judgement: true,
      help: 'Days booked in a year, as one county offers them; how many are kept is an outcome, and fewer. After a dated change or a career step the next day comes as much sooner or later as days are more or fewer. A day kept is a whole day without work on cases. Social workers report that they attended 5 (T001): where 26 % are cancelled on the day, keeping 5 takes 5 / 0.74 = 6.8 booked.',
    }),
    career: optional(career),
    supervision: optional(supervision),
    supervises: optional(
      known({
        label: 'Supervises up to',
        unit: 'people',
        min: 0,
        max: 50,
        default: 5,
        evidence: ['S005'],
        judgement: true,
        help: 'People for each supervisor; sessions beyond this span are missed. Left out: supervises nobody. Who supervises is not supervised here.',
      }),
    ),
    leavingByTenure: optional(leavingByTenure),
    payPerYear: quantity({
      label: 'Pay, full time',
      unit: 'poundsPerYear',
      min: 0,
      max: 300000,
      scale: 'positive',
      default: 40000,
      evidence: ['F023'],
      help: 'Basic pay before employer costs. Pay awards since the first day come on top, of a dated change too.',
    }),
  },
  { label: 'Role' },
);
