import { POST_ROW } from '../engine/memory-map.ts';
import { placeOfPost } from '../engine/people-verbs.ts';
import { STATUS } from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { unit } from '../random/stream.ts';

/** Apart from what else is drawn for a post from the same stream. */
const LOTS = 0x10000;

/**
 * Reads the two words that are drawn for a post today: whether a dated change falls on whoever is in it, and what comes
 * of it. They are the post's and the day's, whatever other changes a scenario has.
 */
export function readLot(state: State, post: number): Int32Array {
  const { opening } = state.streams;
  opening.read(placeOfPost(state, post), LOTS + state.day);
  return opening.words;
}

/** Posts of a line, drawn by lot among those of some status; all of them where there are too few. */
export function drawnByLot(
  state: State,
  { line, people }: { line: number; people: number },
  mayBeDrawn: (status: number) => boolean,
): number[] {
  const lots: { post: number; lot: number }[] = [];
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    if (!mayBeDrawn(state.memory[post | STATUS])) continue;
    lots.push({ post, lot: unit(readLot(state, post)[0]) });
  }
  lots.sort((a, b) => a.lot - b.lot);
  return lots.slice(0, people).map(({ post }) => post);
}
