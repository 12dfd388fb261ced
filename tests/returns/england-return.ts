import type { Return } from '../../models/returns/yearly-return.ts';
import { PRESENCE } from '../../tools/scenarios/england/flows.ts';
import { ENGLAND } from '../../tools/scenarios/england/published.ts';

/** A part of England as it returned in 2025, from the figures that the English council is built from. */
export const englandReturn = (part: number): Return => ({
  year: 2025,
  inPostFte: ENGLAND.inPost * part,
  inPostPeople: ENGLAND.inPostPeople * part,
  leaversFte: ENGLAND.leavers * part,
  vacanciesFte: ENGLAND.vacancies * part,
  agencyFte: ENGLAND.agency * part,
  agencyCoveringFte: ENGLAND.agencyCovering * part,
  caseHoldersFte: ENGLAND.caseHolders * part,
  cases: ENGLAND.cases * part,
  absenceShare: 1 - PRESENCE,
  referrals: ENGLAND.referrals * part,
  noFurtherAction: ENGLAND.noFurtherAction * part,
  notInNeed: ENGLAND.notInNeed * part,
});

/** What England published beside it for the same year: the department’s tables C1, B1, D5 and C4, and of care L010 and X005. */
export const englandFurther = (part: number): Partial<Return> => ({
  rereferrals: 142900 * part,
  awaitingAssessment: ENGLAND.awaitingAssessment * part,
  plansOpen: ENGLAND.plansOpen * part,
  conferences: 72100 * part,
  careOpen: ENGLAND.careOpen * part,
  careBegun: ENGLAND.careStarted * part,
});
