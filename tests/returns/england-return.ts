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
