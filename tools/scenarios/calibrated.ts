/**
 * Found by `npx node tools/scenarios/calibrate.ts`, which runs each scenario with other values of these
 * until the second half of its first year, unchanged, is on average where it began. Run it again when the engine's
 * results change.
 */
export const CALIBRATED = {
  niFamily: { successShare: 0.0956, referralsPerYear: 1654 },
  niOlder: { successShare: 0.1976, referralsPerYear: 3443 },
  amhp: { successShare: 0.378 },
  england: { successShare: 0.1763, lastDaysShare: 0.144 },
};

export type Calibrated = typeof CALIBRATED;
