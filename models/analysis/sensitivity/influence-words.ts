import type { Measure } from '../../measures/catalogue.ts';
import { listWords } from '../../report/list-words.ts';
import { unitBehind } from '../../report/unit-words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import type { Compared } from '../compare/result.ts';
import { differenceWithError, errorWords, sizeWords } from '../compare/words.ts';
import type { InputInfluence, SensitivityResult, Share } from './result.ts';
import { shareWords } from './share-words.ts';

const NBSP = '\u00a0';
/** Part of the variance: a judgement of what is worth naming. */
export const WORTH_NAMING = 0.02;

type Measured = Pick<Measure, 'unit' | 'decimals'>;

const compared = (of: Measured): Compared => ({
  unit: of.unit,
  decimals: of.decimals,
  id: 'standard',
  label: '',
  better: 'neither',
});

/** Two standard errors of a mean of the outcome, or of none that is shown (0), as they stand behind its ±. */
export const outcomeErrorWords = (of: Measured, mean: number, standardError: number): string =>
  errorWords(compared(of), standardError, mean);

/** An outcome as it is read, without its unit for counts. */
export function outcomeWords(of: Measured, value: number): string {
  const size = sizeWords(compared(of), value);
  return `${value < 0 ? '−' : ''}${size.replace('points', '%')}`;
}

/** The same with its unit, where its label does not say it: `6.3 working days`. */
export const outcomeInFull = (of: Measured & Pick<Measure, 'label'>, value: number): string =>
  `${outcomeWords(of, value)}${unitBehind(of.label, of.unit)}`;

/** The most per cent of the variance that an input may make, as one of all. */
export function mostPercent({ share, shareAtMost }: InputInfluence): number {
  if (!share) return Math.ceil(100 * (shareAtMost ?? 0));
  const { value, standardError, errorsToTell = ERRORS_EITHER_WAY } = share;
  const error = Math.max(1, Math.ceil(100 * errorsToTell * standardError));
  return Math.min(100, Math.max(0, Math.round(100 * value)) + error);
}

/** `62 % (±5)`; of an input only looked at first, the most that it can be. */
export function partWords(input: InputInfluence): string {
  if (input.share) return shareWords(input.share);
  return input.shareAtMost
    ? `at most ${mostPercent(input)}${NBSP}%`
    : `none in ${input.futures} futures`;
}

/** Nothing is told of too few futures. */
const isMoved = ({
  change,
  changeError,
  errorsToTell = ERRORS_EITHER_WAY,
}: InputInfluence): boolean =>
  errorsToTell !== null && Math.abs(change) > errorsToTell * changeError;

/** Whether a part is told from nothing. */
export const isPart = ({
  value,
  standardError,
  errorsToTell = ERRORS_EITHER_WAY,
}: Share): boolean => value > errorsToTell * standardError;

/** Whether it did nothing at all in any future. */
export const isNothing = ({ change, changeError }: InputInfluence): boolean =>
  change === 0 && changeError === 0;

/**
 * Whether what an input does is told from luck: a difference or a part beyond its error; one that was not
 * looked at closely, and may make a part worth naming, is not counted among those that do nothing.
 */
export function isTold(input: InputInfluence): boolean {
  const { share, shareAtMost } = input;
  if (isMoved(input)) return true;
  return share ? isPart(share) : (shareAtMost ?? 0) >= WORTH_NAMING;
}

/** What the rest is made of, luck and what inputs make taken off. */
export const restWords = ({ inputs }: Pick<SensitivityResult, 'inputs'>): string =>
  listWords([
    ...(inputs.length > 1 ? ['interplay of inputs'] : []),
    'bends of an influence finer than were looked for',
    ...(inputs.some(({ share }) => share === null) ? ['inputs not looked at closely'] : []),
  ]);

/**
 * `+0.1 (±0.05)`; a difference that is not told, as one of those of all inputs, is said to be none that can be, within the
 * error by which it was judged.
 */
export function moveWords(of: Measured, input: InputInfluence): string {
  if (isNothing(input)) return 'none';
  if (!isMoved(input)) {
    const { changeError, errorsToTell = ERRORS_EITHER_WAY } = input;
    if (errorsToTell === null) return `not told of so few futures (${input.futures})`;
    const judged = (errorsToTell / ERRORS_EITHER_WAY) * changeError;
    return `none that can be told (±${outcomeErrorWords(of, 0, judged)})`;
  }
  return differenceWithError(compared(of), {
    mean: input.change,
    standardError: input.changeError,
  });
}

/** Inputs whose doing is told from luck, and those that change nothing that can be. */
export const toldApart = ({
  inputs,
}: Pick<SensitivityResult, 'inputs'>): { told: InputInfluence[]; untold: InputInfluence[] } => ({
  told: inputs.filter(isTold),
  untold: inputs.filter((input) => !isTold(input)),
});
