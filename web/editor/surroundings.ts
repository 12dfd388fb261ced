import { dayNumber, financialYearOf } from '../../models/calendar/dates.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { getAt, type PathParts } from '../../models/scenario/path.ts';
import { isRecord } from '../state/is-record.ts';
import { namesOf } from '../state/names.ts';
import type { Surroundings } from '../state/new-value.ts';

/**
 * What a new value at a path may refer to, a short name that nothing beside it has, and what follows those beside it.
 * @param values what holds the path, where that is not the scenario itself
 */
export function surroundingsOf(
  scenario: Scenario,
  parts: PathParts,
  values: unknown = scenario,
): Surroundings {
  const listParts = typeof parts.at(-1) === 'number' ? parts.slice(0, -1) : parts;
  const beside = (key: string): unknown[] => {
    const list = getAt(values, listParts);
    return Array.isArray(list) ? list.flatMap((item) => (isRecord(item) ? [item[key]] : [])) : [];
  };
  return {
    names: (refersTo) => namesOf(scenario, refersTo).map(({ id }) => id),
    freeId: () => {
      const taken = beside('id');
      const stem = String(listParts.at(-1)).toLowerCase().replace(/s$/, '');
      let number = taken.length + 1;
      while (taken.includes(`${stem}-${number}`)) number++;
      return `${stem}-${number}`;
    },
    firstYear: () => {
      const day = dayNumber(scenario.service.startDate);
      return Number.isNaN(day) ? undefined : financialYearOf(day);
    },
    oneMore: (key) => {
      const numbers = beside(key).filter((value) => typeof value === 'number');
      return numbers.length > 0 ? Math.max(...numbers) + 1 : undefined;
    },
  };
}
