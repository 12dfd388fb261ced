import type { StageParameters } from '../parameters/parameters.ts';
import { STAGE, STAGE_START } from './case-rows.ts';
import { stageRow } from './memory-map.ts';
import { NEED_MILLI_HOURS, NEEDS_DIFFER } from './stage-rows.ts';
import type { State } from './state.ts';

/** What a case needs, in thousandths of an hour a month. */
export function needOf({ memory, caseNeeds }: State, row: number): number {
  const stage = stageRow(memory[row | STAGE]);
  return memory[stage | NEEDS_DIFFER] === 0
    ? memory[stage | NEED_MILLI_HOURS]
    : caseNeeds.of(memory[row | STAGE], memory[row | STAGE_START]);
}

/** M5: stages have other numbers from today: cases that began one before keep the length that they had in prospect. */
export function changeNeeds(state: State, before: readonly StageParameters[]): void {
  const { memory, caseNeeds, parameters, day } = state;
  parameters.stages.forEach((to, index) => {
    const differ = caseNeeds.change(index, day, before[index], to);
    memory[stageRow(index) | NEEDS_DIFFER] = Number(differ);
  });
}
