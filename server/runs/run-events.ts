import type { Partial } from './partials.ts';

/** What somebody who watches a run is told. The last three end it. */
export type RunEvent =
  | { type: 'progress'; done: number; total: number }
  | { type: 'partial'; partial: Partial }
  | { type: 'done' }
  | { type: 'failed'; fault: string }
  | { type: 'cancelled' };

export const isLast = ({ type }: RunEvent): boolean => type !== 'progress' && type !== 'partial';

/** Tells everybody who listens, and those who join late where things stand. */
export function createRunEvents(total: number) {
  const listeners = new Set<(event: RunEvent) => void>();
  const latest = new Map<RunEvent['type'], RunEvent>([
    ['progress', { type: 'progress', done: 0, total }],
  ]);
  return {
    tell: (event: RunEvent) => {
      latest.set(event.type, event);
      for (const listener of listeners) listener(event);
    },
    /** Calls the listener with where things stand now, then with every event; returns how to stop. */
    listen: (listener: (event: RunEvent) => void): (() => void) => {
      for (const event of latest.values()) listener(event);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
