import * as caseload from './caseload.ts';
import * as cases from './cases.ts';
import * as costs from './costs.ts';
import { type Measure, measure } from './measure.ts';
import * as staffing from './staffing.ts';
import * as support from './support.ts';
import * as waiting from './waiting.ts';

export type { Measure };

/** Every measure, in the order in which results hold them. */
export const MEASURES = [
  cases.referrals,
  cases.casesOpen,
  cases.casesAllocated,
  waiting.casesWaiting,
  waiting.waitDays,
  waiting.queueAgeDays,
  waiting.withinLimitShare,
  caseload.caseload,
  caseload.caseloadAll,
  caseload.caseloadHighest,
  caseload.overCapShare,
  staffing.establishedFte,
  staffing.peopleInPostFte,
  staffing.vacancyRate,
  staffing.agencyFte,
  staffing.agencyRate,
  staffing.turnoverRate,
  staffing.startersFte,
  staffing.leaversFte,
  staffing.absenceRate,
  caseload.loadRatio,
  support.learningDaysPromised,
  support.learningDaysKept,
  support.learningDaysCancelled,
  cases.casesClosed,
  cases.workerChanges,
  costs.costPay,
  costs.costAgency,
  costs.costRecruitment,
  costs.cost,
  support.supervisionDue,
  support.supervisionKept,
  cases.visitsDue,
  cases.visitsMade,
  waiting.allocations,
  caseload.caseloadPermanent,
  staffing.caseHoldingRolesFte,
  cases.pointsOpen,
] as const;

/** Counted for each role of a team alone, beside those over their cap. */
export const CASE_HOLDERS = measure(
  'caseHolders',
  'stock',
  'People who hold cases',
  'people',
  'neither',
  1,
  'People, permanent and agency, present or not, who hold one or more cases.',
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
