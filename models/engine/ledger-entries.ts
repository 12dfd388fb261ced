/**
 * Where each entry stands in the row of a team in the ledger: what the verbs write down, with its cause. Each
 * a constant of its own, so that writing one is a single addition.
 */

// cases: every case that opens or closes does so by one of these
export const openedAtStart = 0;
export const openedByReferral = 1;
export const openedByReturn = 2;
export const transferredIn = 3;
export const transferredOut = 4;
export const closed = 5;
export const leaked = 6;

// referrals
export const referrals = 7;
export const returns = 8;
export const noFurtherAction = 9;

// allocation
export const allocations = 10;
export const waitDays = 11;
export const workerChanges = 12;
export const backFromLeaver = 13;
export const backFromAbsence = 14;
export const backFromAgency = 15;
export const limitEnds = 16;
export const limitKept = 17;

// people, in FTE
export const startedFte = 18;
export const leftFte = 19;
export const agencyStartedFte = 20;
export const agencyEndedFte = 21;
export const postsAddedFte = 22;
export const postsRemovedFte = 23;

// time
export const staffDays = 24;
export const absentDays = 25;
export const hoursNeeded = 26;
export const hoursAvailable = 27;
export const learningKept = 28;
export const learningCancelled = 29;
export const supervisionKept = 30;
export const supervisionMissed = 31;
export const visitsDue = 32;
export const visitsMade = 33;

// money, in £
export const payPounds = 34;
export const agencyPounds = 35;
export const recruitingPounds = 36;

// allocation: a role that may not hold the case
export const backFromCareerStep = 37;
