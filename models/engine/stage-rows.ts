import type { StageParameters } from '../parameters/parameters.ts';
import { stageRow } from './memory-map.ts';

/** What stands where in the row of a stage: what is asked for with every case. */
export const CLOCK = 0;
/** 1 where cases are held outside the teams. */
export const OUTSIDE_TEAMS = 1;
export const WEIGHT = 2;
/** Thousandths of an hour a month, of a case that begins the stage now. */
export const NEED_MILLI_HOURS = 3;
export const VISIT_MICRO_PER_DAY = 4;
/** Working days; 0 where there is no limit. */
export const LIMIT_DAYS = 5;
export const PRIORITY = 6;
/** 1 where a dated change of the mean length makes cases need more or less by when they began the stage. */
export const NEEDS_DIFFER = 7;

/** Writes the rows of all stages. */
export function fillStageRows(memory: Int32Array, stages: readonly StageParameters[]): void {
  stages.forEach((stage, index) => {
    const row = stageRow(index);
    memory[row | CLOCK] = stage.clock;
    memory[row | OUTSIDE_TEAMS] = Number(stage.outside);
    memory[row | WEIGHT] = stage.weight;
    memory[row | NEED_MILLI_HOURS] = stage.needMilliHours;
    memory[row | VISIT_MICRO_PER_DAY] = stage.visitMicroPerDay;
    memory[row | LIMIT_DAYS] = stage.limitDays;
    memory[row | PRIORITY] = stage.priority;
    memory[row | NEEDS_DIFFER] = 0;
  });
}
