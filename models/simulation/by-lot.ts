import { POST_ROW } from '../engine/memory-map.ts';
import { POST_PLACE, STATUS } from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** Apart from what else is drawn for a post from the same stream. */
const LOTS = 0x10000;

/** Reads the two words that a dated change draws for a post: whether it falls on them, and what comes of it. */
export function readLot({ memory, streams }: State, post: number, change: number): Int32Array {
  streams.opening.read(memory[post | POST_PLACE], LOTS + change);
  return streams.opening.words;
}

/**
 * Posts of a line, drawn by lot among those of some status; all of them where there are too few.
 * @param index place of the dated change in its list: each has its own lots, alike in every scenario on the same seed
 */
export function drawnByLot(
  state: State,
  { line, people, index }: { line: number; people: number; index: number },
  mayBeDrawn: (status: number) => boolean,
): number[] {
  const lots: { post: number; lot: number }[] = [];
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    if (!mayBeDrawn(state.memory[post | STATUS])) continue;
    lots.push({ post, lot: unit(readLot(state, post, index)[0]) });
  }
  lots.sort((a, b) => a.lot - b.lot);
  return lots.slice(0, people).map(({ post }) => post);
}
