import { formatPath } from '../../scenario/path.ts';
import { errorsToTell } from '../../statistics/errors-to-tell.ts';
import { isTooFew } from '../too-few.ts';
import { BATCHES, type Estimates } from './estimates.ts';
import { FIRST_FUTURES, type Move, moveOf, shareAtMost } from './first-look.ts';
import type { AtPositions } from './influence.ts';
import type { InputInfluence } from './result.ts';
import type { InputGroup, UnknownInput } from './unknown-inputs.ts';

/** Mean of the futures that have a value. */
export const meanOf = (values: ArrayLike<number>): number => {
  const there = Array.from(values).filter((value) => !Number.isNaN(value));
  return there.reduce((sum, value) => sum + value, 0) / there.length;
};

/**
 * What brings the mean of the first futures to that of all: ends seen in few futures then stand beside the
 * mean of all as they stood beside that of their own.
 */
const shiftOf = (mean: number, drawn: Float64Array, count: number): number =>
  mean - meanOf(drawn.subarray(0, count));

/** What was seen: of all inputs a first look, of some a closer one. */
export interface Looked {
  /** Of the outcome over all futures. */
  mean: number;
  drawn: Float64Array;
  inputs: readonly UnknownInput[];
  groups: readonly InputGroup[];
  moves: readonly (Move | undefined)[];
  positions: readonly (AtPositions | undefined)[];
  variance: number;
}

/** What each input does, the one that matters most first. */
export function influencesOf(
  { mean, drawn, inputs, groups, moves, positions, variance }: Looked,
  estimates: Estimates | undefined,
): InputInfluence[] {
  const most = (move: Move, input: UnknownInput): number | null => {
    const share = shareAtMost(move, input, variance, inputs.length);
    return share === undefined ? null : Math.min(1, share);
  };
  const influences = inputs.flatMap((input, place): InputInfluence[] => {
    const closely = positions[place];
    const move = closely ? moveOf(closely.low, closely.high) : moves[place];
    if (!move) return [];
    const shift = shiftOf(mean, drawn, closely ? closely.low.length : FIRST_FUTURES);
    const members = groups.find((group) => group.members.includes(place))?.members ?? [];
    const share = estimates?.shares[place] ?? null;
    return [
      {
        path: formatPath(input.path),
        label: input.label,
        range: input.words,
        atLow: move.atLow + shift,
        atMiddle: closely ? meanOf(closely.value) + shift : null,
        atHigh: move.atHigh + shift,
        change: move.change,
        changeError: move.standardError,
        share,
        ...(members.length > 1 ? { alone: estimates?.alone[place] ?? null } : {}),
        narrower: estimates?.narrower[place] ?? null,
        shareAtMost: share || !(variance > 0) ? null : most(move, input),
        together: members.filter((at) => at !== place).map((at) => formatPath(inputs[at].path)),
        futures: move.futures,
      },
    ];
  });
  const worth = ({ share }: InputInfluence) => share?.value ?? -1;
  return toldTogether(influences).toSorted(
    (a, b) => worth(b) - worth(a) || Math.abs(b.change) - Math.abs(a.change),
  );
}

/** All inputs are one list to who reads them: each change and each part is told as one of all. */
function toldTogether(influences: readonly InputInfluence[]): InputInfluence[] {
  const told = influences.filter(({ futures }) => !isTooFew(futures, FIRST_FUTURES));
  const ofChange = errorsToTell(
    told.map(({ change, changeError, futures }) => ({
      mean: change,
      standardError: changeError,
      pairs: futures,
    })),
  );
  const shares = influences.flatMap(({ share }) => (share ? [share] : []));
  const ofShare = errorsToTell(
    shares.map(({ value, standardError }) => ({ mean: value, standardError, pairs: BATCHES })),
  );
  return influences.map((each) => ({
    ...each,
    errorsToTell: ofChange[told.indexOf(each)] ?? null,
    share: each.share && { ...each.share, errorsToTell: ofShare[shares.indexOf(each.share)] },
  }));
}
