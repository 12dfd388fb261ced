/** 90th percentile of the standard normal: half the width of an 80 % range in standard deviations. */
export const Z90 = 1.2815515655446004;
