/**
 * England in the department's year 2025: counts of the children in need census (year to 31 March 2025)
 * and of the social work workforce (30 September 2025).
 */
export const ENGLAND = {
  // C1-2025. Referrals less no further action less not in need are the 396,870 episodes begun (X008).
  referrals: 632830,
  noFurtherAction: 41340,
  notInNeed: 194620,
  // B1-2025
  open: 402400,
  awaitingAssessment: 16290,
  episodesStarted: 396870,
  episodesEnded: 353720,
  // L005, D006 (the department's file: 49,420 on 31 March 2025), L010
  plansStarted: 61840,
  plansOpen: 49420,
  careStarted: 32270,
  careOpen: 81770,
  // C2-2025, X007
  assessments: 648830,
  section47: 230600,
  // W-2025, full-time equivalents
  inPost: 36186.3,
  inPostPeople: 38292,
  leavers: 4276.3,
  vacancies: 5965.4,
  agency: 5415.9,
  agencyCovering: 4390.8,
  caseHolders: 21105.4,
  cases: 321661,
} as const;

/** The council is one hundred-and-fiftieth of England: about the mean of its 153 authorities. */
export const COUNCIL = 1 / 150;
