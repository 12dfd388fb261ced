import {
  choice,
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
import { distribution } from './distribution.ts';

/** The word for leaving the service, where a stage's `next` names a stage. */
export const CLOSED = 'closed';

export const nextStages = (label: string) =>
  list(
    group(
      {
        to: reference('stages', { label: 'Next stage, or “closed”' }),
        share: share({ label: 'Share', default: 1 }),
      },
      { label: 'Next' },
    ),
    {
      label,
      min: 1,
      max: 30,
      help: 'Shares of cases that go to each; they sum to 1. “closed” leaves the service.',
      evidence: ['H013'],
    },
  );

/** M3 and M5: one kind of open case: how long it lasts, what it needs, and where it goes. */
export const stage = group(
  {
    id: id({ label: 'Short name' }),
    name: text({ label: 'Name', default: 'Open case' }),
    allocation: choice(
      {
        worker: 'a worker of the teams simulated here',
        outside: 'somebody outside the teams simulated here',
      },
      {
        label: 'Held by',
        default: 'worker',
        help: 'Held outside: the case stays open but nobody here carries it. Its clock then runs from entry; it cannot be “worked”.',
      },
    ),
    heldBy: list(reference('roles', { label: 'Role' }), {
      label: 'Roles that may hold it',
      max: 20,
      default: [],
    }),
    clock: choice(
      {
        elapsed: 'elapsed: from entry, whoever holds it',
        allocated: 'allocated: only on days when a present worker holds it',
        worked: 'worked: with the hours of work done on it',
      },
      {
        label: 'Clock',
        default: 'allocated',
        help: 'What makes the case move towards its end. “Allocated” makes a waiting list lengthen cases; “worked” makes overload lengthen them too.',
      },
    ),
    length: distribution(
      'Length',
      'Drawn when a case begins the stage: a dated change counts for cases that begin it from that day on. Where no lengths are recorded, and numbers are steady: cases held ÷ cases begun in a year × 253 is the mean in working days, if none drops out without a recorded end.',
    ),
    hoursPerCase: quantity({
      label: 'Hours in all',
      unit: 'hoursPerCase',
      min: 0,
      max: 2000,
      scale: 'positive',
      default: 0,
      evidence: ['J003'],
      judgement: true,
      help: 'Work over the whole of the stage, spread over its mean length on the day on which the case begins it. Replace it with a local time diary.',
    }),
    hoursPerMonth: quantity({
      label: 'Hours a month',
      unit: 'hoursPerMonth',
      min: 0,
      max: 300,
      scale: 'positive',
      default: 4,
      evidence: ['J003'],
      judgement: true,
      help: 'Work in each month that the stage lasts.',
    }),
    weightPoints: number({
      label: 'Weight',
      unit: 'points',
      min: 1,
      max: 100,
      whole: true,
      default: 1,
      evidence: ['S007', 'S008'],
      help: 'What the case counts towards the cap: 1 where the cap is in cases, points where it is in points.',
    }),
    priority: number({
      label: 'Priority in the queue',
      min: 1,
      max: 9,
      whole: true,
      default: 5,
      help: '1 is allocated first; equal priorities in order of date.',
    }),
    limitDays: optional(
      known({
        label: 'Time limit',
        unit: 'workingDays',
        min: 1,
        max: 2500,
        whole: true,
        evidence: ['R001', 'R002'],
        help: 'Working days from the start of the stage, waiting included, within which it should end.',
      }),
    ),
    visitEveryDays: optional(
      known({
        label: 'Visit at least every',
        unit: 'workingDays',
        min: 1,
        max: 260,
        default: 20,
        evidence: ['R005', 'R006', 'R007'],
        judgement: true,
        help: 'The rule of your own service; 10 to 30 working days are those of a few councils. Visits due are counted for every case that a worker holds or that is in the queue for one, not at the front door or outside the teams; made for those whose worker is present, not on a learning day, and has the hours.',
      }),
    ),
    leakPerYear: quantity({
      label: 'Ends without a recorded end',
      unit: 'sharePerYear',
      min: 0,
      max: 5,
      scale: 'positive',
      default: 0,
      evidence: ['B1-LEAK'],
      help: 'Yearly rate at which open cases, waiting or allocated, drop out of the count. In the published counts about a tenth a year does. From a return: cases open a year ago + begun − ended − open now, ÷ the mean number open.',
    }),
    next: nextStages('What follows'),
  },
  { label: 'Stage of a case' },
);
