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

const fte = (label: string, help?: string) =>
  known({ label, unit: 'fte', min: 0, max: 20000, default: 0, help });

/** What the duty rota spends on a case, in hours a month, where a team does not say. */
export const DUTY_HOURS_PER_MONTH = 2;

export const posts = group(
  {
    role: reference('roles', { label: 'Role' }),
    establishedFte: fte(
      'Established',
      'Funded posts, filled or not: in post and vacancies of a workforce return together, without agency. What a dated change adds are posts of whole people; what is left over is one part post, which later growth makes up to a whole one first, with whoever is in it.',
    ),
    inPostFte: fte(
      'In post',
      'Permanent staff on the first day, those on leave included, without agency.',
    ),
    agencyFte: fte(
      'Agency covering a vacancy',
      'On the first day; a workforce return counts them apart from other agency workers. A vacancy covered by agency is still a vacancy. The others of the first day stay without cover until they are filled, unless a dated change of the share of vacancies that get cover brings it.',
    ),
    extraAgencyFte: fte(
      'Agency beyond establishment',
      'Agency workers who cover no vacancy, on the first day and until agency ends. Leave out those who cover long leave where the share of long leave with backfill, under Absence, stands for them.',
    ),
    ftePerPerson: known({
      label: 'FTE of one person',
      unit: 'fte',
      min: 0.1,
      max: 1,
      default: 1,
      help: 'FTE in post ÷ people in post. The last person makes up the remainder.',
    }),
    capPerFte: quantity({
      label: 'Caseload cap',
      unit: 'pointsPerFte',
      min: 0,
      max: 400,
      scale: 'positive',
      default: 18,
      evidence: ['N001', 'N011', 'W-DIST'],
      judgement: true,
      help: 'The most that one full-time worker may hold, in cases (or in points where stages carry weights). Newly qualified and new starters hold less.',
    }),
    arrivals: optional(
      list(
        group(
          {
            role: reference('roles', { label: 'Role' }),
            share: share({ label: 'Share of starters', default: 1 }),
            month: optional(
              number({
                label: 'Starts in month',
                min: 1,
                max: 12,
                whole: true,
                default: 9,
                help: '1 is January. Newly qualified workers mostly start in September; left out: at any time.',
              }),
            ),
          },
          { label: 'Arrival' },
        ),
        {
          label: 'Who arrives',
          min: 1,
          max: 10,
          help: 'Shares of those who fill a vacancy, by role; they sum to 1. Left out: everybody in the role of the posts.',
        },
      ),
    ),
  },
  { label: 'Posts' },
);

const openingCases = group(
  {
    stage: reference('stages', { label: 'Stage' }),
    allocated: known({
      label: 'Allocated (or held outside)',
      unit: 'cases',
      min: 0,
      max: 200000,
      whole: true,
      default: 0,
      help: 'Children or adults, not families: what you call a case must be what you call a referral.',
    }),
    waiting: known({
      label: 'Waiting',
      unit: 'cases',
      min: 0,
      max: 200000,
      whole: true,
      default: 0,
      help: 'Open with no named worker, at the front door or in the queue.',
    }),
    meanWaitDays: known({
      label: 'Mean wait so far',
      unit: 'workingDays',
      min: 0,
      max: 1000,
      default: 0,
      help: 'Of those waiting on the first day, whose waits are spread evenly from none to twice the mean.',
    }),
  },
  { label: 'Open cases on the first day' },
);

/** M4: a team, the posts it has, the cases it holds, and what it does when everybody is full. */
export const team = group(
  {
    id: id({ label: 'Short name' }),
    name: text({ label: 'Name', default: 'Team' }),
    stages: list(reference('stages', { label: 'Stage' }), {
      label: 'Stages it holds',
      min: 1,
      max: 30,
      help: 'A case stays with its team as long as the team holds the stage that follows; otherwise it passes to a team that does. Several that hold it share such cases in proportion to their funded posts whose people may hold it, filled or not, as dated changes fund them; in equal parts where none has such a post.',
    }),
    whenFull: group(
      {
        policy: choice(
          {
            wait: 'wait: the cap is hard and the queue grows',
            exceed: 'exceed: after some days the least loaded takes it',
            duty: 'duty: after some days the duty rota holds it',
          },
          {
            label: 'When everybody is full',
            default: 'wait',
            help: 'Where a dated change ends “duty”, the cases that the rota held wait on in their places.',
          },
        ),
        afterDays: number({
          label: 'After',
          unit: 'workingDays',
          min: 0,
          max: 1000,
          whole: true,
          default: 0,
          help: 'Working days of waiting before a case may go over the cap, or to duty. Not used by “wait”.',
        }),
        dutyHoursPerMonth: optional(
          quantity({
            label: 'Duty work',
            unit: 'hoursPerMonth',
            min: 0,
            max: 100,
            scale: 'positive',
            default: DUTY_HOURS_PER_MONTH,
            judgement: true,
            help: `Hours a month that the duty rota spends on each case it holds. Left out: ${DUTY_HOURS_PER_MONTH}.`,
          }),
        ),
      },
      { label: 'Full team' },
    ),
    allocateTo: choice(
      {
        'most-room': 'whoever has most room under the cap',
        'lowest-caseload': 'whoever has the fewest cases',
      },
      {
        label: 'A new case goes to',
        default: 'most-room',
        help: 'Fewest is counted by person, whatever their hours, and in points where cases weigh more than 1.',
      },
    ),
    handoverHours: quantity({
      label: 'Handover of a case',
      unit: 'hoursPerCase',
      min: 0,
      max: 100,
      scale: 'positive',
      default: 0,
      judgement: true,
      help: 'Hours lost each time a case passes to another worker.',
    }),
    posts: list(posts, { label: 'Posts', min: 1, max: 40 }),
    cases: list(openingCases, { label: 'Open cases on the first day', max: 60, default: [] }),
  },
  { label: 'Team' },
);
