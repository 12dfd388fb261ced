import type { Scenario } from '../../models/inputs/scenario.ts';
import { getAt, type PathParts } from '../../models/scenario/path.ts';
import { isRecord } from '../state/is-record.ts';
import { namesOf } from '../state/names.ts';
import type { Surroundings } from '../state/new-value.ts';

/**
 * What a new value at a path may refer to, and a short name that nothing beside it has.
 * @param values what holds the path, where that is not the scenario itself
 */
export const surroundingsOf = (
  scenario: Scenario,
  parts: PathParts,
  values: unknown = scenario,
): Surroundings => ({
  names: (refersTo) => namesOf(scenario, refersTo).map(({ id }) => id),
  freeId: () => {
    const listParts = typeof parts.at(-1) === 'number' ? parts.slice(0, -1) : parts;
    const list = getAt(values, listParts);
    const taken = Array.isArray(list)
      ? list.flatMap((item) => (isRecord(item) ? [item.id] : []))
      : [];
    const stem = String(listParts.at(-1)).toLowerCase().replace(/s$/, '');
    let number = taken.length + 1;
    while (taken.includes(`${stem}-${number}`)) number++;
    return `${stem}-${number}`;
  },
});
