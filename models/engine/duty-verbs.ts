import { ALLOCATED } from '../parameters/parameters.ts';
import { stopClock } from './case-clocks.ts';
import { END, HOLDER, NEXT, ON_DUTY, QUEUED } from './case-rows.ts';
import { QUEUE_FIRST, stageRow, teamRow } from './memory-map.ts';
import { queueRow } from './queue-verbs.ts';
import { CLOCK } from './stage-rows.ts';
import type { State } from './state.ts';
import { DUTY_CASES } from './team-rows.ts';

/**
 * M4: the duty rota of a team holds no cases from this morning on: they wait on in their places, and a
 * clock that runs only while they are held stands still. A case whose clock has run out ends first.
 */
export function endDuty(state: State, team: number): void {
  const { memory, layout, day } = state;
  for (let stage = 0; stage < layout.stages; stage++) {
    const stands = memory[stageRow(stage) | CLOCK] === ALLOCATED;
    let row = memory[queueRow(state, team, stage) | QUEUE_FIRST];
    for (; row >= 0; row = memory[row | NEXT]) {
      if (memory[row | HOLDER] !== ON_DUTY) continue;
      if (stands && memory[row | END] === day) continue;
      if (stands) stopClock(state, row);
      memory[row | HOLDER] = QUEUED;
      memory[teamRow(team) | DUTY_CASES]--;
    }
  }
}
