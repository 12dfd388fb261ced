import type { Chance } from '../../models/report/results.ts';

const NBSP = '\u00a0';
/** Half the width of a 95 % interval, in standard errors. */
const WIDTH = 1.96;

/** `62 %`, and words instead of a false 0 % or 100 %. */
export function chanceWords(probability: number): string {
  if (probability > 0 && probability < 0.005) return `under 1${NBSP}%`;
  if (probability < 1 && probability > 0.995) return `over 99${NBSP}%`;
  return `${Math.round(probability * 100)}${NBSP}%`;
}

/** `±3`: how far off the figure may be because only so many futures were run. */
export const precisionWords = (standardError: number): string =>
  `±${Math.max(1, Math.round(WIDTH * standardError * 100))}`;

/** `62 % (±3)`. */
export const chanceWithPrecision = ({ probability, standardError }: Chance): string =>
  `${chanceWords(probability)} (${precisionWords(standardError)})`;

/** A word for a chance, for those who skim. */
export function likelihood(probability: number): string {
  if (probability >= 0.9) return 'very likely';
  if (probability >= 0.66) return 'likely';
  if (probability >= 0.33) return 'about as likely as not';
  if (probability >= 0.1) return 'unlikely';
  return 'very unlikely';
}
