import type { Return } from '../../models/returns/yearly-return.ts';

/** A return of a middling authority, in the proportions of England. */
export const aReturn = (given: Partial<Return> = {}): Return => ({
  year: 2019,
  inPostFte: 240,
  inPostPeople: 254,
  leaversFte: 28,
  vacanciesFte: 40,
  agencyFte: 36,
  agencyCoveringFte: 30,
  caseHoldersFte: 140,
  cases: 2150,
  absenceShare: 0.035,
  referrals: 4200,
  noFurtherAction: 275,
  notInNeed: 1300,
  ...given,
});
