import type { StageParameters } from '../parameters/parameters.ts';

/** What stands where in the row of a stage: what is asked for with every case, as whole numbers. */
export const CLOCK = 0;
/** 1 where cases are held outside the teams. */
export const OUTSIDE_TEAMS = 1;
export const WEIGHT = 2;
/** Thousandths of an hour a month. */
export const NEED_MILLI_HOURS = 3;
export const VISIT_MICRO_PER_DAY = 4;
/** Working days; 0 where there is no limit. */
export const LIMIT_DAYS = 5;
export const PRIORITY = 6;

const ROW_BITS = 3;

/** Where the row of a stage begins. */
export const stageRow = (stage: number): number => stage << ROW_BITS;

/** Writes the rows of all stages. */
export function fillStageRows(rows: Int32Array, stages: readonly StageParameters[]): void {
  stages.forEach((stage, index) => {
    const row = stageRow(index);
    rows[row + CLOCK] = stage.clock;
    rows[row + OUTSIDE_TEAMS] = Number(stage.outside);
    rows[row + WEIGHT] = stage.weight;
    rows[row + NEED_MILLI_HOURS] = stage.needMilliHours;
    rows[row + VISIT_MICRO_PER_DAY] = stage.visitMicroPerDay;
    rows[row + LIMIT_DAYS] = stage.limitDays;
    rows[row + PRIORITY] = stage.priority;
  });
}

/** Room for the rows of so many stages. */
export const stageRowsFor = (stages: number): Int32Array => new Int32Array(stages << ROW_BITS);
