import type { FieldNotes } from '../fields/notes.ts';
import type { Scenario } from '../inputs/scenario.ts';
import type { Unit } from '../units.ts';

/** The unit in which a number of a scenario is told: where every case weighs the same, its points are cases. */
export function toldUnit({ stages }: Pick<Scenario, 'stages'>, unit: Unit | undefined): Unit {
  const pointsAreCases = stages.every(({ weightPoints }) => weightPoints === 1);
  return unit === 'pointsPerFte' && pointsAreCases ? 'casesPerFte' : (unit ?? 'none');
}

/** Notes of a field with the unit in which its number is told; of what may be no scenario, as they are. */
export function toldNotes(given: unknown, notes: FieldNotes): FieldNotes {
  const { stages } = given as Partial<Scenario>;
  if (notes.unit === undefined || !Array.isArray(stages)) return notes;
  const weighed = stages.filter((stage) => typeof stage === 'object' && stage !== null);
  return { ...notes, unit: toldUnit({ stages: weighed }, notes.unit) };
}
