import type { Unit } from '../units.ts';

/** One thing that is read at the end of each week, for the service and for each team. */
export interface Measure {
  id: string;
  label: string;
  unit: Unit;
  /** What is counted, in words that a committee can read. */
  definition: string;
  better: 'lower' | 'higher' | 'neither';
  /** A flow is counted over the week; a stock is the position at its end. */
  kind: 'stock' | 'flow';
  /** Digits after the point when it is shown. */
  decimals: number;
}

const measure = <const Id extends string>(
  id: Id,
  kind: Measure['kind'],
  label: string,
  unit: Unit,
  better: Measure['better'],
  decimals: number,
  definition: string,
) => ({ id, kind, label, unit, better, decimals, definition }) satisfies Measure;

/** Every measure, in the order in which results hold them. */
export const MEASURES = [
  measure(
    'referrals',
    'flow',
    'Referrals',
    'referrals',
    'neither',
    0,
    'Referrals received in the week, re-referrals included.',
  ),
  measure(
    'casesOpen',
    'stock',
    'Open cases',
    'cases',
    'neither',
    0,
    'All open cases: allocated, waiting, and held outside the teams.',
  ),
  measure(
    'casesAllocated',
    'stock',
    'Cases allocated',
    'cases',
    'neither',
    0,
    'Open cases held by a named worker of the teams.',
  ),
  measure(
    'casesWaiting',
    'stock',
    'Cases waiting',
    'cases',
    'lower',
    0,
    'Open cases that no named worker holds and that one should, those on the duty rota included.',
  ),
  measure(
    'waitDays',
    'flow',
    'Wait of those allocated',
    'workingDays',
    'lower',
    1,
    'Mean working days waited by the cases allocated in the week. No value in a week without an allocation.',
  ),
  measure(
    'queueAgeDays',
    'stock',
    'Wait so far of those waiting',
    'workingDays',
    'lower',
    1,
    'Mean working days waited so far by the cases that wait. No value when none waits.',
  ),
  measure(
    'withinLimitShare',
    'flow',
    'Ended within the time limit',
    'share',
    'higher',
    3,
    'Of the stages with a time limit that ended in the week, the share that ended within it, waiting included. No value in a week in which none ended.',
  ),
  measure(
    'caseload',
    'stock',
    'Caseload',
    'casesPerFte',
    'lower',
    1,
    'Allocated cases divided by the FTE of case holders, permanent and agency, present or not: the department’s definition.',
  ),
  measure(
    'caseloadAll',
    'stock',
    'Caseload with unallocated',
    'casesPerFte',
    'lower',
    1,
    'Allocated and waiting cases divided by the FTE of case holders.',
  ),
  measure(
    'caseloadHighest',
    'stock',
    'Highest caseload',
    'casesPerFte',
    'lower',
    1,
    'Cases per FTE of the worker who has most.',
  ),
  measure(
    'overCapShare',
    'stock',
    'Case holders over their cap',
    'share',
    'lower',
    3,
    'Share of case holders, by people, whose cases weigh more than their cap, reduced caps included.',
  ),
  measure(
    'establishedFte',
    'stock',
    'Established posts',
    'fte',
    'neither',
    1,
    'Funded posts, filled or not.',
  ),
  measure(
    'peopleInPostFte',
    'stock',
    'In post',
    'fte',
    'higher',
    1,
    'FTE of permanent staff, present or absent.',
  ),
  measure(
    'vacancyRate',
    'stock',
    'Vacancy rate',
    'share',
    'lower',
    3,
    'Vacancies / (vacancies + in post). A vacancy covered by an agency worker is still a vacancy.',
  ),
  measure('agencyFte', 'stock', 'Agency', 'fte', 'neither', 1, 'FTE of agency workers.'),
  measure(
    'agencyRate',
    'stock',
    'Agency rate',
    'share',
    'lower',
    3,
    'Agency / (agency + in post).',
  ),
  measure(
    'turnoverRate',
    'stock',
    'Turnover',
    'share',
    'lower',
    3,
    'Leavers of the last twelve months / in post now. Before the first day, leavers are taken at the rate and caseload of the first day.',
  ),
  measure('startersFte', 'flow', 'Starters', 'fte', 'higher', 1, 'FTE that started in the week.'),
  measure('leaversFte', 'flow', 'Leavers', 'fte', 'lower', 1, 'FTE that left in the week.'),
  measure(
    'absenceRate',
    'flow',
    'Absence',
    'share',
    'lower',
    3,
    'Working days lost to sickness and long leave / working days of permanent staff in the week.',
  ),
  measure(
    'loadRatio',
    'flow',
    'Load ratio',
    'ratio',
    'lower',
    2,
    'Hours that the open cases needed in the week / hours that case holders had for them. Above 1, work is not done.',
  ),
  measure(
    'learningDaysPromised',
    'flow',
    'Learning days promised',
    'days',
    'neither',
    1,
    'Learning days that fell due in the week.',
  ),
  measure(
    'learningDaysKept',
    'flow',
    'Learning days kept',
    'days',
    'higher',
    1,
    'Of those, taken.',
  ),
  measure(
    'learningDaysCancelled',
    'flow',
    'Learning days cancelled',
    'days',
    'lower',
    1,
    'Of those, lost on the day.',
  ),
  measure(
    'casesClosed',
    'flow',
    'Cases closed',
    'cases',
    'neither',
    0,
    'Cases that left the service in the week with a recorded end.',
  ),
  measure(
    'workerChanges',
    'flow',
    'Changes of worker',
    'cases',
    'lower',
    0,
    'Cases allocated in the week to another worker than the one who last held them.',
  ),
  measure(
    'costPay',
    'flow',
    'Pay with on-costs',
    'pounds',
    'neither',
    0,
    'Pay, employer national insurance and pension of permanent staff in the week.',
  ),
  measure('costAgency', 'flow', 'Agency cost', 'pounds', 'lower', 0, 'Agency workers in the week.'),
  measure(
    'costRecruitment',
    'flow',
    'Recruiting and replacing',
    'pounds',
    'lower',
    0,
    'Starters recruited and leavers replaced in the week.',
  ),
  measure(
    'cost',
    'flow',
    'Cost',
    'pounds',
    'lower',
    0,
    'Pay with on-costs, agency, recruiting and replacing in the week.',
  ),
  measure(
    'supervisionDue',
    'flow',
    'Supervision due',
    'none',
    'neither',
    1,
    'Sessions of supervision that fell due in the week.',
  ),
  measure(
    'supervisionKept',
    'flow',
    'Supervision kept',
    'none',
    'higher',
    1,
    'Of those, held: the supervisor was present and within span.',
  ),
  measure(
    'visitsDue',
    'flow',
    'Visits due',
    'none',
    'neither',
    0,
    'Visits that open cases, waiting ones included, should have had in the week.',
  ),
  measure(
    'visitsMade',
    'flow',
    'Visits made',
    'none',
    'higher',
    0,
    'Of those, made: the worker was present and had the hours.',
  ),
  measure(
    'allocations',
    'flow',
    'Cases given to a worker',
    'cases',
    'neither',
    0,
    'Cases that a named worker took from the waiting list in the week, for the first time or again.',
  ),
  measure(
    'caseloadPermanent',
    'stock',
    'Caseload of permanent staff',
    'casesPerFte',
    'lower',
    1,
    'Cases held by permanent workers for each FTE of them, those on leave or sick included.',
  ),
] as const;

/** Counted for each role of a team alone, beside those over their cap. */
export const CASE_HOLDERS = measure(
  'caseHolders',
  'stock',
  'People who hold cases',
  'people',
  'neither',
  1,
  'People, permanent and agency, present or not, whose role holds cases.',
);

export type MeasureId = (typeof MEASURES)[number]['id'];

/** Place of each measure in a row of results. */
export const MEASURE_INDEX = Object.fromEntries(
  MEASURES.map(({ id }, index) => [id, index]),
) as Readonly<Record<MeasureId, number>>;

export const measureOf = (id: string): Measure => {
  const found = MEASURES.find((each) => each.id === id);
  if (!found) throw new Error(`no measure is called ${id}`);
  return found;
};
