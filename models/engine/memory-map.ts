/**
 * All whole numbers of a replication stand in one array, so that a verb that touches a case, its worker and
 * its queue reads one address. Posts and cases are named by where their rows begin in it. In this order:
 * stages, teams, posts, queues, pools, levels of readiness, cases; cases come last, for they may grow in number.
 *
 * A row has a power of two of numbers and begins at a multiple of it. So `row | COLUMN` is where a column
 * stands: the same as the sum, without the check that each sum of two whole numbers needs.
 */
const STAGE_BITS = 3;
const TEAM_BITS = 3;
/** A post’s row has two to the power of this of numbers. */
export const POST_BITS = 5;
/** More than a scenario may have. */
const MOST_STAGES = 64;
export const MOST_TEAMS = 64;

const TEAMS_FROM = MOST_STAGES << STAGE_BITS;
/** Where the first post begins. */
export const POSTS_FROM = TEAMS_FROM + (MOST_TEAMS << TEAM_BITS);

/** Numbers in the row of a post. */
export const POST_ROW = 1 << POST_BITS;

/** Where the row of a stage begins. */
export const stageRow = (stage: number): number => stage << STAGE_BITS;

/** Where the row of a team begins. */
export const teamRow = (team: number): number => TEAMS_FROM + (team << TEAM_BITS);

/** How many posts stand before this one. */
export const postNumber = (post: number): number => (post >> POST_BITS) - (POSTS_FROM >> POST_BITS);

/** The post of a number. */
export const postAt = (number: number): number => POSTS_FROM + (number << POST_BITS);

/** What stands where in the row of a queue, of which there is one for each team and stage: first and last case; −1 for none. */
export const QUEUE_FIRST = 0;
export const QUEUE_LAST = 1;
export const QUEUE_LENGTH = 2;
/** Where to look on today for a case that has waited long enough; those before it have not. */
export const QUEUE_LOOK_FROM = 3;
const QUEUE_BITS = 2;
/** Numbers in the row of a queue. */
export const QUEUE_ROW = 1 << QUEUE_BITS;

const POOL_BITS = 3;
/** Numbers in the row of a pool. */
export const POOL_ROW = 1 << POOL_BITS;

/** A level of readiness of a pool is the head of a ring of posts, linked in the columns that posts have for it. */
const LEVEL_BITS = 4;
/** Numbers in the row of a level. */
export const LEVEL_ROW = 1 << LEVEL_BITS;

/** Where the parts whose size depends on the scenario begin. */
export interface MemoryMap {
  readonly postsEnd: number;
  readonly queuesFrom: number;
  readonly poolsFrom: number;
  readonly levelsFrom: number;
  readonly levelsEnd: number;
  readonly casesFrom: number;
  /** Levels of readiness of each pool. */
  readonly levels: number;
}

/** Where the row of a pool begins. */
export const poolRow = ({ poolsFrom }: MemoryMap, pool: number): number =>
  poolsFrom + (pool << POOL_BITS);

/** Where the row of a level of a pool begins. */
export const levelRow = ({ levelsFrom, levels }: MemoryMap, pool: number, level: number): number =>
  levelsFrom + ((pool * levels + level) << LEVEL_BITS);

/** The next place at which any row may begin: that of a post, the longest, and of a line of the processor's cache. */
const aligned = (place: number): number => postAt(postNumber(place + POST_ROW - 1));

export function memoryMap(posts: number, queues: number, pools: number, levels: number): MemoryMap {
  const postsEnd = postAt(posts);
  const queuesFrom = postsEnd;
  const poolsFrom = aligned(queuesFrom + queues * QUEUE_ROW);
  const levelsFrom = aligned(poolsFrom + pools * POOL_ROW);
  const levelsEnd = levelsFrom + pools * levels * LEVEL_ROW;
  const casesFrom = aligned(levelsEnd);
  return { postsEnd, queuesFrom, poolsFrom, levelsFrom, levelsEnd, casesFrom, levels };
}
