import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { getAt, type PathParts } from '../../models/scenario/path.ts';
import { joined, type QuantityParts, splitQuantity } from './quantity-parts.ts';

const sameNumbers = (a: QuantityParts, b: QuantityParts): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high;

/** The value to store: a quantity whose numbers were changed by hand is the user's own, so its source and note go. */
export function ownFigure(scenario: Scenario, parts: PathParts, value: unknown): unknown {
  const schema = schemaAt(scenarioSchema, scenario, parts);
  if (!schema || notesOf(schema)?.kind !== 'quantity') return value;
  const before = splitQuantity(getAt(scenario, parts));
  const after = splitQuantity(value);
  return sameNumbers(before, after)
    ? joined({ ...after, source: before.source, note: before.note })
    : joined({ value: after.value, low: after.low, high: after.high });
}
