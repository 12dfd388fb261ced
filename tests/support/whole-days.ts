import { gammaCdf } from '../../models/random/gamma.ts';

/** Chance of each whole number of days, at least 1, of lengths with a cumulative law; what is beyond the last is left out. */
export const chancesOfDays = (cdf: (days: number) => number, longest: number): Float64Array =>
  Float64Array.from({ length: longest + 1 }, (_, days) =>
    days === 0 ? 0 : cdf(days + 0.5) - (days === 1 ? 0 : cdf(days - 0.5)),
  );

/** The cumulative law of gamma lengths. */
export const gammaLaw = (meanDays: number, cv: number) => {
  const shape = cv ** -2;
  return (days: number) => gammaCdf(shape, (days * shape) / meanDays);
};

/** Of cases of so many whole days with these chances, the mean of something that depends on the days. */
export const meanOverDays = (chances: Float64Array, of: (days: number) => number): number =>
  chances.reduce((sum, chance, days) => (days === 0 ? sum : sum + chance * of(days)), 0);
