/** Who holds a case, where it is not a post (posts are 0 and up). */
export const QUEUED = -1;
export const OUTSIDE = -2;
/** At the front door, not yet open to allocation. */
export const SCREENING = -3;
/** In the queue, and held by the duty rota meanwhile. */
export const ON_DUTY = -4;
/** The row is of no case. */
export const AWAY = -5;

/** The end of a clock that stands still. */
export const STANDS = -1;

/**
 * What stands where in the row of a case. A row is one line of the processor's cache: whoever touches a
 * case touches it whole.
 */
/** Whose case it is: which stream, which day, which of that day. One number for one child or adult. */
export const KEY = 0;
export const STAGE = 1;
export const TEAM = 2;
export const STREAM = 3;
export const HOLDER = 4;
/** Next and previous in the list of its holder or of its queue. */
export const NEXT = 5;
export const PREVIOUS = 6;
/** Working day on which the running clock reaches its end; `STANDS` while it does not run. */
export const END = 7;
/**
 * Working days left on a clock that stands still. On a clock that runs with work done: parts of a day left,
 * and while it is held, the parts done by its worker at which it ends.
 */
export const REMAINING = 8;
export const STAGE_START = 9;
/** Which of the episodes of that child or adult (above the low 20 bits), and stages begun in it. */
export const PLACE = 10;
/** The random word that decides what follows the present stage. */
export const ROUTE_WORD = 11;
/** Person who last held it; −1 for nobody. */
export const LAST_PERSON = 12;
export const QUEUED_ON = 13;
/** Place in the queue: lower is earlier. */
export const RANK = 14;

/** Numbers in a row. */
export const ROW = 16;

const STAGES_OF_EPISODE = 0xfffff;

/** Episodes before this one of the child or adult. */
export const episodeOf = (place: number): number => place >> 20;
/** Stages begun in the episode. */
export const stepOf = (place: number): number => place & STAGES_OF_EPISODE;
export const episodePlace = (episode: number): number => episode << 20;
