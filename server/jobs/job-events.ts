/** What somebody who watches a job is told. The last three end it. */
export type JobEvent =
  /** Futures simulated, of those expected; 0 of 0 until that is known. */
  | { type: 'progress'; done: number; total: number }
  | { type: 'done' }
  | { type: 'failed'; fault: string }
  | { type: 'cancelled' };

const LAST = ['done', 'failed', 'cancelled'];

export const isLast = ({ type }: { type: string }): boolean => LAST.includes(type);

/** Tells everybody who listens, and those who join late where things stand. */
export function createJobEvents<Event extends { type: string }>(first: Event) {
  const listeners = new Set<(event: Event) => void>();
  const latest = new Map<string, Event>([[first.type, first]]);
  return {
    tell: (event: Event) => {
      latest.set(event.type, event);
      for (const listener of listeners) listener(event);
    },
    /** Calls the listener with where things stand now, then with every event; returns how to stop. */
    listen: (listener: (event: Event) => void): (() => void) => {
      for (const event of latest.values()) listener(event);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
