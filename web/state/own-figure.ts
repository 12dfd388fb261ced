import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { getAt, type PathParts } from '../../models/scenario/path.ts';
import { joined, type QuantityParts, splitQuantity } from './quantity-parts.ts';

const sameNumbers = (a: QuantityParts, b: QuantityParts): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high;

/**
 * The value to store: a quantity whose numbers were changed by hand is the user's own, so its source
 * and note go; they come back with the numbers, as it stands now or as it was saved.
 */
export function ownFigure(
  scenario: Scenario,
  saved: Scenario,
  parts: PathParts,
  value: unknown,
): unknown {
  const schema = schemaAt(scenarioSchema, scenario, parts);
  if (!schema || notesOf(schema)?.kind !== 'quantity') return value;
  const after = splitQuantity(value);
  const known = [scenario, saved]
    .map((each) => splitQuantity(getAt(each, parts)))
    .find((each) => sameNumbers(each, after));
  return known ? joined(known) : joined({ value: after.value, low: after.low, high: after.high });
}
