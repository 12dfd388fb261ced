import { readScenario, type ScenarioListing } from '../api/scenarios.ts';
import type { Book } from '../state/origin.ts';
import type { NamedGrounding } from './grounding-table.ts';
import { groundingOf } from './judged-figures.ts';

/** Who saved what came with the product. */
const SHIPPED = 'headroom';

/** The groundings of the scenarios that are as shipped, and of the one that the reader came from. */
export const groundingsOf = (
  scenarios: readonly ScenarioListing[],
  from: string | undefined,
  book: Book,
): Promise<NamedGrounding[]> =>
  Promise.all(
    scenarios
      .filter(({ id, savedBy }) => savedBy === SHIPPED || id === from)
      .map(async ({ id }) => {
        const { scenario } = await readScenario(id);
        return { id, name: scenario.name, grounding: groundingOf(scenario, book) };
      }),
  );
