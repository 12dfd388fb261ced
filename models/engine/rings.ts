import { READY_NEXT, READY_PREVIOUS } from './post-rows.ts';

/**
 * Rings of rows of memory, each linked to the next and the one before by the columns that posts have for it.
 * A row that stands alone is linked to itself, so that taking one out asks nothing.
 */
export function standAlone(memory: Int32Array, row: number): void {
  memory[row | READY_NEXT] = row;
  memory[row | READY_PREVIOUS] = row;
}

/** Takes a row out of its ring; its own links are left as they were. */
export function unlink(memory: Int32Array, row: number): void {
  const next = memory[row | READY_NEXT];
  const previous = memory[row | READY_PREVIOUS];
  memory[previous | READY_NEXT] = next;
  memory[next | READY_PREVIOUS] = previous;
}

/** Links a row in before the head of a ring: as its last. */
export function linkLast(memory: Int32Array, head: number, row: number): void {
  const last = memory[head | READY_PREVIOUS];
  memory[row | READY_NEXT] = head;
  memory[row | READY_PREVIOUS] = last;
  memory[last | READY_NEXT] = row;
  memory[head | READY_PREVIOUS] = row;
}
