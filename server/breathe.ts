import { setImmediate } from 'node:timers/promises';

/**
 * Lets other requests have their turn. What awaits the store does not by itself: its promises are kept
 * at once, so that a request runs from its first line to its last as if it were one call.
 */
export const breathe = (): Promise<void> => setImmediate();
