import { POST_BITS, POST_ROW, POSTS_FROM } from './memory-map.ts';

/** What stands in a post. */
export const ABOLISHED = 0;
export const VACANT = 1;
export const PRESENT = 2;
export const ABSENT = 3;
export const AGENCY_PRESENT = 4;
export const AGENCY_ABSENT = 5;

export const isPermanent = (status: number): boolean => status === PRESENT || status === ABSENT;
export const isAgency = (status: number): boolean => status >= AGENCY_PRESENT;
export const isPresent = (status: number): boolean =>
  status === PRESENT || status === AGENCY_PRESENT;

/** Steps of the ramp climbed by somebody who is not new: all of them, however many there come to be. */
export const EXPERIENCED = 1 << 20;

/** One millionth of an FTE: whole numbers, so that sums of FTE are exact. */
export const MICRO = 1_000_000;

/**
 * What stands where in the row of a post and whoever is in it. What is touched with every case stands in
 * the first sixteen: one line of the processor's cache.
 */
export const STATUS = 0;
/** The line and the role of whoever is in the post; of a vacancy, the role of the line. */
export const POOL = 1;
export const FTE_MICRO = 2;
/** Cap in points today, ramp and reduced share included. */
export const CAP = 3;
export const POINTS = 4;
export const CASES = 5;
/** First case held; −1 for none. */
export const FIRST_CASE = 6;
/** Rises with each change of who is in the post, or of its being vacant. */
export const SERIAL = 7;
/** Level of readiness; −1 for none. */
export const READY_LEVEL = 8;
/** Who stands after and before in the ring of the level, which is its head; the post itself where it stands in none. */
export const READY_NEXT = 9;
export const READY_PREVIOUS = 10;
export const STARTED_ON = 11;
/** Which table of daily rates applies: a pool and an FTE. */
export const RATE_CLASS = 12;
/** Cases with the `worked` clock. */
export const WORKED_CASES = 13;
/** How many had come to stand at a level of readiness before: lower has stood there longer. */
export const READY_SINCE = 14;
export const LINE = 15;
/** Place within its line: with the line it names the post whatever other lines hold. */
export const POST_PLACE = 16;
/** 1 for an agency worker beyond establishment. */
export const EXTRA = 17;
/** Rises when a permanent worker starts or goes: tells one vacancy from the next, covered or not. */
export const VACANCY = 18;
export const RAMP_STEP = 19;
export const ABSENCES = 20;
export const ROUNDS = 21;
export const LEARNING_KEPT = 22;
export const LEARNING_LOST = 23;
export const SUPERVISION_KEPT = 24;
export const SUPERVISION_MISSED = 25;
/** For an agency worker who covers a long leave, the post on leave; −1 for any other. */
export const COVERS = 26;
/** Working day of the next session of supervision; −1 where none is due. */
export const SUPERVISION_ON = 27;
/** How a vacancy came about, until somebody permanent takes it up: `LEFT`, `MET_VACANT` or `MET_COVERED`; 0 for a new post. */
export const WAS_LEFT = 28;
/** Somebody permanent left it. */
export const LEFT = 1;
/** Met on the first day, so that somebody left it before; agency covered it then, or did not. */
export const MET_VACANT = 2;
export const MET_COVERED = 3;
/** Work done on each of the cases with the `worked` clock since the run began, in parts of a day. */
export const WORKED_PARTS = 29;
/** The role, as a pool, of the person found for a vacancy who has yet to start. */
export const FOUND_POOL = 30;

/**
 * Numbers of a post that are not whole, or too large for a row. Multiplies the leaving rate: learning and
 * supervision kept or lost so far, and tenure.
 */
export const LEAVING_FACTOR = 0;
/** Working day, with its fraction, on which the next learning day is due. */
export const LEARNING_DUE = 1;
/** Thousandths of an hour a month that its cases need. */
export const NEED_MILLI = 2;
/** Millionths of a visit due each day to its cases. */
export const VISIT_MICRO = 3;

const REAL_BITS = 2;

/** In `visitsMade`, once cases, hours or presence have changed. */
export const NOT_KNOWN = -1;

const NONE = -1;

/** Where the numbers of a post that are not whole begin: what stands before the first post is left empty. */
export const realOf = (post: number): number => post >> (POST_BITS - REAL_BITS);

/** Empties every post below `postsEnd`. */
export function emptyPosts(memory: Int32Array, reals: Float64Array, postsEnd: number): void {
  memory.fill(0, POSTS_FROM, postsEnd);
  reals.fill(0, 0, realOf(postsEnd));
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    memory[post | FIRST_CASE] = NONE;
    memory[post | READY_LEVEL] = NONE;
    memory[post | COVERS] = NONE;
    memory[post | SUPERVISION_ON] = NONE;
    reals[realOf(post) | LEAVING_FACTOR] = 1;
  }
}
