import type { Scenario } from '../inputs/scenario.ts';
import type { Unit } from '../units.ts';

/** The unit in which a number of a scenario is told: where every case weighs the same, its points are cases. */
export function toldUnit({ stages }: Scenario, unit: Unit | undefined): Unit {
  const pointsAreCases = stages.every(({ weightPoints }) => weightPoints === 1);
  return unit === 'pointsPerFte' && pointsAreCases ? 'casesPerFte' : (unit ?? 'none');
}
