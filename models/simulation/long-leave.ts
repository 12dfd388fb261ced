import { workingDayIndex } from '../calendar/timeline.ts';
import { PRESENT } from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { goAbsent, seekBackfill } from '../mechanisms/m10-absence.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { unit } from '../random/stream.ts';
import { drawnByLot, readLot } from './by-lot.ts';

export type LongLeave = Extract<PlainScenario['changes'][number], { kind: 'long-leave' }>;

/**
 * M10: announced long leave, from today until a day, of people drawn by lot among those present. What
 * follows is what follows any long leave: they hold their posts and are paid, their cases pass on, and
 * agency covers some of them, drawn by their own luck.
 */
export function longLeave(state: State, line: number, change: LongLeave): void {
  const { people, until, coverShare } = change;
  const { absence } = state.parameters;
  const days = workingDayIndex(state.layout.line, until) - state.day;
  for (const post of drawnByLot(state, { line, people }, (status) => status === PRESENT)) {
    const covered = unit(readLot(state, post)[1]) < (coverShare ?? absence.backfill);
    goAbsent(state, post, days);
    if (covered) seekBackfill(state, post, days);
  }
}
