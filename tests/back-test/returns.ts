import type { Return } from '../../tools/back-test/returns.ts';

/** A return of a middling authority, in the proportions of England. */
export const aReturn = (given: Partial<Return> = {}): Return => ({
  inPost: 240,
  inPostPeople: 254,
  leavers: 28,
  vacancies: 40,
  agency: 36,
  agencyCovering: 30,
  caseHolders: 140,
  cases: 2150,
  absenceShare: 0.035,
  referrals: 4200,
  noFurtherAction: 275,
  notInNeed: 1300,
  ...given,
});
