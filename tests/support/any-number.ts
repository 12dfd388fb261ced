import fc from 'fast-check';

/**
 * Evenly over a range, both ends included. A double at random is as likely between 10⁻²⁰⁰ and 10⁻¹⁹⁹ as between 0.1
 * and 1, so that nearly every rate and share would be as good as 0.
 */
export const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1000 }).map((of) => min + ((max - min) * of) / 1000);
export const share = between(0, 1);
export const whole = (min: number, max: number) => fc.integer({ min, max });
