import type { Scenario } from '../../models/inputs/scenario.ts';
import { valueOf } from '../../models/scenario/quantity.ts';

/** A year of readings; posts that are told are reached in the week before its end. */
export const WEEKS_A_YEAR = 52;

/** Posts funded, in FTE, and from when. */
export interface Funded {
  on: string;
  establishedFte: number;
}

/** The scenario with posts that are funded later on, each line by the same factor. */
export function withPostsTold(scenario: Scenario, funded: readonly Funded[]): Scenario {
  const lines = scenario.teams[0].posts.map((line) => valueOf(line.establishedFte));
  const established = lines.reduce((sum, fte) => sum + fte, 0);
  const changes = funded.flatMap(({ on, establishedFte }) =>
    lines.map((fte, at) => ({
      kind: 'set' as const,
      on,
      path: `teams[0].posts[${at}].establishedFte`,
      to: Number(((establishedFte * fte) / established).toFixed(3)),
      rampWeeks: WEEKS_A_YEAR - 1,
    })),
  );
  return { ...scenario, changes: [...scenario.changes, ...changes] };
}
