import { schemaAt } from '../../models/fields/walk.ts';
import { scenarioSchema } from '../../models/inputs/scenario.ts';
import { getAt } from '../../models/scenario/path.ts';
import type { GoneWith } from '../state/draft.ts';
import { itemTitle } from './item-title.ts';

/** Each of what went with an item, by the title that it had. */
export const goneWords = ({ from, items }: GoneWith): string[] =>
  items.flatMap((parts) => {
    const schema = schemaAt(scenarioSchema, from, parts);
    const index = Number(parts.at(-1));
    return schema ? [itemTitle(from, schema, getAt(from, parts), index)] : [];
  });
