import type * as z from 'zod';
import { notesOf } from '../../models/fields/fields.ts';
import { schemaAt } from '../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { getAt, type PathParts } from '../../models/scenario/path.ts';
import { toldApart } from '../../models/scenario/told-apart.ts';
import { itemTitle } from './item-title.ts';

/**
 * A path in the words of the form: `Teams`, `Family intervention`, `Posts`, `Social worker`, `Caseload cap`.
 * @param root schema of `values`, which holds the path, where that is not the scenario itself
 */
export function placeWords(
  scenario: Scenario,
  parts: PathParts,
  root: z.ZodType = scenarioSchema,
  values: unknown = scenario,
): string[] {
  return parts.flatMap((part, place) => {
    const upTo = parts.slice(0, place + 1);
    const schema = schemaAt(root, values, upTo);
    if (typeof part === 'number') {
      if (!schema) return [`${part + 1}`];
      const items = getAt(values, parts.slice(0, place));
      const titleOf = (item: unknown, index: number) => itemTitle(scenario, schema, item, index);
      const apart = Array.isArray(items) ? toldApart(schema, items, part, titleOf) : '';
      const title = titleOf(getAt(values, upTo), part);
      return [apart ? `${title}, ${apart}` : title];
    }
    const notes = schema && notesOf(schema);
    return notes ? [notes.label] : [];
  });
}
