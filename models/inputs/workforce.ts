import { group, known, number, onOff, optional, quantity, share } from '../fields/fields.ts';
import { distribution } from './distribution.ts';

/** M7: what makes people leave beyond the yearly rate of their role. */
export const leaving = group(
  {
    level: optional(
      quantity({
        label: 'All leaving, times',
        unit: 'factor',
        min: 0,
        max: 10,
        scale: 'positive',
        default: 1,
        help: 'Multiplies the yearly rate of every role: 0.9 is a tenth fewer leavers of each. With a range, leaving as a whole is not known, and the rates of all roles move together in each future. Left out: 1.',
      }),
    ),
    caseloadMatters: onOff({
      label: 'Caseload affects leaving',
      default: true,
      evidence: ['K001', 'Q001'],
      help: 'Contested: a meta-analysis found no effect of caseload on intention to leave; the English panel gives a small one, with zero inside its range.',
    }),
    perCase: quantity({
      label: 'Effect of one case more',
      unit: 'perCase',
      min: -0.5,
      max: 0.5,
      scale: 'real',
      default: { value: 0.0144, low: -0.0017, high: 0.0297 },
      evidence: ['Q001', 'K001'],
      derived: true,
      help: 'Change in the log of the leaving rate for each case above the reference: +0.17 point on a turnover of 11.8 % is 0.0144. Measured among children’s social workers in England.',
    }),
    referenceCaseload: quantity({
      label: 'Reference caseload',
      unit: 'casesPerFte',
      min: 0,
      max: 400,
      scale: 'positive',
      default: 15.2,
      evidence: ['W-2025'],
      help: 'The caseload at which people leave at the yearly rate of their role: cases ÷ FTE case holders in the year that the rate is from.',
    }),
    onlyAbove: onOff({
      label: 'Only above the reference',
      default: false,
      help: 'Off: a lower caseload keeps people longer too. On: only caseloads above the reference change anything.',
    }),
    learningGap: quantity({
      label: 'Effect of lost learning',
      unit: 'ratio',
      min: -10,
      max: 10,
      scale: 'real',
      default: { value: 1.4, low: 0, high: 2.35 },
      evidence: ['T003', 'J004'],
      judgement: true,
      help: 'Change in the log of the leaving rate if every booked learning day were lost rather than none, against the usual share lost. 18 % consider leaving over it, of whom a fifth (0 to 0.3, a judgement) do within a year.',
    }),
  },
  { label: 'Leaving' },
);

/** M8: how vacancies are filled. */
export const recruitment = group(
  {
    open: onOff({
      label: 'Recruitment open',
      default: true,
      help: 'Off is a freeze: no post is advertised, and rounds in which nobody has been found yet are called off. When it is over, every vacancy is advertised from the beginning, with the whole time of a round before it. Whoever was found before it starts as agreed, such as in the month of an intake; so do people announced by a dated change. Use a dated change for a freeze of some months.',
    }),
    round: distribution(
      'One round, from advertisement to start',
      'Working days, with the notice that somebody gives elsewhere: 90 days of the calendar are 62.',
    ),
    successShare: share({
      label: 'Rounds that end with a start',
      default: 0.18,
      evidence: ['W-2025', 'J005'],
      judgement: true,
      help: 'The rest begin again. From a return: starters of a year × working days of a round ÷ (mean vacancies × 253). England 2025: about 0.18 keeps vacancies where they are, with rounds of 62 days.',
    }),
    agencyConvertsShare: optional(
      share({
        label: 'Agency workers who become permanent',
        default: 0.1,
        judgement: true,
        evidence: ['N019'],
        help: 'Share of vacancies covered by an agency worker that, when filled, are filled by that worker, who keeps the cases and the full cap. Left out: none.',
      }),
    ),
    maxStartsPerMonth: optional(
      quantity({
        label: 'Most starters in a month',
        unit: 'peoplePerMonth',
        min: 0,
        max: 2000,
        scale: 'positive',
        help: 'Left out: no limit. Those beyond it start in the next month with room, those of an intake too, whoever was found first before others. Starters announced by a dated change count, but start whatever the limit.',
      }),
    ),
    starterCapShare: share({
      label: 'Cap of a new starter',
      default: 0.5,
      judgement: true,
      help: 'Share of the full cap on the first day.',
    }),
    starterRampDays: known({
      label: 'Until the full cap',
      unit: 'workingDays',
      min: 0,
      max: 520,
      whole: true,
      default: 60,
      judgement: true,
      help: 'From the first day of a starter; no figure is published. Whoever has not reached the full cap when this or the number of steps is changed by a date goes on by the new ones that day.',
    }),
    starterRampSteps: number({
      label: 'In equal steps',
      min: 1,
      max: 12,
      whole: true,
      default: 3,
      judgement: true,
      help: '1: half the cap until the last day, then all of it.',
    }),
  },
  { label: 'Recruitment' },
);

/** M9: agency cover of vacancies. */
export const agency = group(
  {
    allowed: onOff({
      label: 'Agency workers allowed',
      default: true,
      evidence: ['N019'],
      help: 'Turned off, every agency worker ends that day, or on the first morning, and their cases return to the queue. Turned on again, cover is sought anew for vacancies and long leave by their own luck, and starts after the lead time; agency beyond establishment does not come back.',
    }),
    coverShare: share({
      label: 'Vacancies that get cover',
      default: 0.736,
      evidence: ['W-2025', 'Q006'],
      help: 'From a workforce return: agency workers covering a vacancy ÷ vacancies. Of vacancies to come: those of the first day are covered as far as the posts of each team say, under Agency covering a vacancy. Raised by a date, it brings cover to vacancies that there are, those of the first day too, each by its own luck, after the lead time: to all of them at 1. Lowered, it holds for vacancies to come: cover that there is, or that has been sought, stays until the vacancy is filled.',
    }),
    leadDays: known({
      label: 'Working days until cover starts',
      unit: 'workingDays',
      min: 0,
      max: 260,
      whole: true,
      default: 10,
      judgement: true,
      help: 'From the vacancy: cover starts the next morning at the earliest. No figure is published.',
    }),
    ceilingShare: share({
      label: 'Most agency, of all staff',
      default: 1,
      help: 'No new agency worker starts, for a vacancy or for long leave, while agency / (agency + in post) is at or above this share; cover waits until there is room. 1 is no ceiling.',
    }),
  },
  { label: 'Agency' },
);

/** M10: sickness and longer leave. */
export const absence = group(
  {
    sicknessShare: share({
      label: 'Working time lost to sickness',
      default: 0.035,
      evidence: ['W-2025', 'W-ID4'],
      help: 'Working days lost to sickness in a year ÷ (FTE in post × 253), as the workforce return has it. Long leave, annual leave and learning are apart.',
    }),
    meanSpellDays: quantity({
      label: 'Mean spell',
      unit: 'workingDays',
      min: 1,
      max: 250,
      scale: 'positive',
      default: 8,
      judgement: true,
      help: 'Of sickness, of agency workers too; no figure is published.',
    }),
    perCase: quantity({
      label: 'Effect of one case more',
      unit: 'sharePerCase',
      min: -0.05,
      max: 0.05,
      scale: 'real',
      default: { value: 0.00066, low: 0.00017, high: 0.00115 },
      evidence: ['Q003'],
      help: 'Added to the share of working time lost, for each case above the reference caseload; no less than none of it is lost, and no more than all. Measured among children’s social workers in England.',
    }),
    referenceCaseload: quantity({
      label: 'Reference caseload',
      unit: 'casesPerFte',
      min: 0,
      max: 400,
      scale: 'positive',
      default: 15.2,
      evidence: ['W-2025'],
      help: 'The caseload at which the share above is lost: cases ÷ FTE case holders in the year that it is from.',
    }),
    longLeavePerYear: quantity({
      label: 'Long leave begun',
      unit: 'sharePerYear',
      min: 0,
      max: 1,
      scale: 'positive',
      default: 0,
      judgement: true,
      help: 'Yearly rate at which a worker begins maternity or other long leave. Somebody on leave still holds the post, so it is not recruited for. 0 leaves such leave out, and shows a service as better staffed than it is: people on leave ÷ people in post × 253 ÷ the length below is the rate.',
    }),
    longLeaveDays: quantity({
      label: 'Length of long leave',
      unit: 'workingDays',
      min: 1,
      max: 780,
      scale: 'positive',
      default: 190,
      judgement: true,
      help: 'The same for everybody, about nine months; no figure is in our sources.',
    }),
    longLeaveBackfillShare: optional(
      share({
        label: 'Long leave with backfill',
        default: 0.5,
        judgement: true,
        help: 'Share of long leave that an agency worker covers after the lead time of agency; of long leave there is on the first day too, from the first morning. Left out: none.',
      }),
    ),
    returnCasesAfterDays: known({
      label: 'Cases pass on when absent longer than',
      unit: 'workingDays',
      min: 1,
      max: 2500,
      whole: true,
      default: 20,
      judgement: true,
      help: 'The cases of somebody absent longer than this go to the front of the queue. Of those who are off sick on the first day it is counted from that day, of those on long leave then from when it began. A dated change counts for those absent then, too.',
    }),
    pausesCases: onOff({
      label: 'Cases stand still meanwhile',
      default: true,
      help: 'On: the “allocated” clock of a case stops while its worker is absent.',
    }),
  },
  { label: 'Absence' },
);
