import { chanceWords, wholeWords } from '../../../report/words.ts';
import { chanceOf } from '../../../statistics/chance.ts';
import type { TeamLoad } from './load.ts';
import { isUnsustainable, LOAD_DRAWS, type LoadOverRanges } from './load-over-ranges.ts';

/** In fewer draws than one of twenty a load that can be held otherwise is not worth a warning. */
const NOTABLE_SHARE = 0.05;

/** Of a load that is told: what it is over the ranges of inputs, where that is not the same in all draws of them. */
export function overRangesWords(
  load: TeamLoad,
  ranges: LoadOverRanges | undefined,
  what: string,
): string[] {
  if (!ranges) return [];
  const isGrowing = isUnsustainable(load);
  const count = isGrowing ? ranges.unsustainable : ranges.over;
  const [low, high] = [ranges.lowPoints, ranges.highPoints].map(wholeWords);
  if (count === LOAD_DRAWS && low === high) return [];
  return [
    `Inputs are ranges: over ${LOAD_DRAWS} draws of them ${low} to ${high} ${what} are open (8 in 10), and the load is ${isGrowing ? 'unsustainable' : 'more than people can hold'} in ${chanceWords(chanceOf(count, LOAD_DRAWS))}.`,
  ];
}

/** Of a load that people can hold where each input has the middle of its range: that in some draws they cannot. */
export function beyondMiddleWarning(
  { team }: TeamLoad,
  ranges: LoadOverRanges | undefined,
  when: string,
): string[] {
  if (!ranges || ranges.unsustainable < NOTABLE_SHARE * LOAD_DRAWS) return [];
  return [
    `${team}: with every input at the middle of its range the load can be held ${when}, but over ${LOAD_DRAWS} draws of the ranges it is unsustainable in ${chanceWords(chanceOf(ranges.unsustainable, LOAD_DRAWS))}.`,
  ];
}
