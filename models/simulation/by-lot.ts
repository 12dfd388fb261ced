import { POST_PLACE, POST_ROW, STATUS } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';

/** Apart from what else is drawn for a post from the same stream. */
const LOTS = 0x10000;

/** Reads the two words that a dated change draws for a post: whether it falls on them, and what comes of it. */
export function readLot({ posts, streams }: State, post: number, change: number): Uint32Array {
  streams.opening.read(posts.rows[post + POST_PLACE], LOTS + change);
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
    if (!mayBeDrawn(state.posts.rows[post + STATUS])) continue;
    lots.push({ post, lot: readLot(state, post, index)[0] });
  }
  lots.sort((a, b) => a.lot - b.lot);
  return lots.slice(0, people).map(({ post }) => post);
}
