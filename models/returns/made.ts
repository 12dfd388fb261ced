import type { Scenario } from '../inputs/scenario.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import type { Movements } from './movements.ts';
import type { Return } from './yearly-return.ts';

/** What an own council is made of. */
export interface Made {
  /** The council that it is made after, as it ships and in plain numbers. */
  base: Scenario;
  plain: PlainScenario;
  /** In the order of years. */
  returns: readonly Return[];
  last: Return;
  /** By how much figures move; without it nothing that is taken from the returns has a range. */
  movements: Movements | undefined;
  /** Of a year. */
  workingDays: number;
}
