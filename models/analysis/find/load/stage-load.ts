import type { PlainScenario } from '../../../parameters/ranged-inputs.ts';

/** A stage in a team. */
export interface StageLoad {
  stage: PlainScenario['stages'][number];
  begunPerDay: number;
  /** Mean working days of its length, before cases drop out. */
  lengthDays: number;
  /** Mean working days until one ends or drops out, while its clock runs. */
  days: number;
}
