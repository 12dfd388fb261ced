import type { Scenario } from '../../../inputs/scenario.ts';
import { drawnInputs } from '../../../parameters/input-draws.ts';
import type { LengthTables } from '../../../parameters/tables.ts';
import { quantileSorted } from '../../../statistics/quantile.ts';
import { type TeamLoad, teamLoads } from './load.ts';

/** Futures whose draws of the inputs are looked at: enough to tell a share to seven points. */
export const LOAD_DRAWS = 200;

/** What the load of a team is over the ranges of inputs: of the first futures of a seed, each as it draws them. */
export interface LoadOverRanges {
  /** Draws in which it is unsustainable, and in which it is more than people can hold, whatever becomes of the rest. */
  unsustainable: number;
  over: number;
  /** What is open in the long run, in points: 8 in 10 draws lie between. */
  lowPoints: number;
  highPoints: number;
}

export const isUnsustainable = ({ overload }: Pick<TeamLoad, 'overload'>): boolean =>
  overload?.kind === 'grows' || overload?.kind === 'grows for want of hours';

/**
 * The same for each team; undefined where no input is a range. Nothing is simulated.
 * @param lengths tables that others have built already, and may use after this
 */
export function loadsOverRanges(
  scenario: Scenario,
  seed: string,
  lengths: LengthTables,
): LoadOverRanges[] | undefined {
  const draws = drawnInputs(scenario, seed, LOAD_DRAWS).map((drawn) => teamLoads(drawn, lengths));
  if (draws.length === 0) return undefined;
  return scenario.teams.map((_, team) => {
    const loads = draws.map((each) => each[team]);
    const points = Float64Array.from(loads, ({ openPoints }) => openPoints).sort();
    return {
      unsustainable: loads.filter(isUnsustainable).length,
      over: loads.filter(({ overload }) => overload !== undefined).length,
      lowPoints: quantileSorted(points, 0.1),
      highPoints: quantileSorted(points, 0.9),
    };
  });
}
