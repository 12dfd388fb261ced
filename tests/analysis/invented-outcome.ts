import { estimatesOf } from '../../models/analysis/sensitivity/estimates.ts';
import { groupsOf, unknownInputs } from '../../models/analysis/sensitivity/unknown-inputs.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { inputDraws } from '../../models/parameters/input-draws.ts';
import { aRole, aScenario, aTeam, posts, valid } from '../support/scenarios.ts';

/** The pay of two roles, of which invented outcomes are made. */
export const PAYS = ['roles[0].payPerYear', 'roles[1].payPerYear'] as const;

export interface PayRange {
  low: number;
  value: number;
  high: number;
  distribution?: 'natural' | 'normal' | 'lognormal' | 'uniform';
}

export const twoPays = (pays: readonly PayRange[], r?: number): Scenario => {
  const ids = ['worker', 'second'];
  const roles = (payPerYear?: readonly PayRange[]) =>
    ids.map((id, at) => aRole({ id, name: id, ...(payPerYear && { payPerYear: payPerYear[at] }) }));
  return valid({
    ...aScenario({
      roles: roles(),
      teams: [aTeam({ posts: ids.map((role) => posts(1, { role })) })],
    }),
    roles: roles(pays),
    ...(r !== undefined && { correlations: [{ first: PAYS[0], second: PAYS[1], r }] }),
  });
};

/**
 * Shares of an outcome that is not simulated, but made of the inputs’ drawn values and of luck, a standard
 * normal draw: what theory says of it is known.
 */
export function inventedShares(
  scenario: Scenario,
  outcome: (values: readonly number[], luck: number) => number,
  seed: string,
  replications: number,
) {
  const inputs = unknownInputs(scenario);
  const count = 6 * replications;
  const draws = inputDraws(scenario, seed, count);
  const [[luck], [otherLuck]] = ['luck', 'other luck'].map((of) =>
    inputDraws(scenario, `${seed}: ${of}`, count),
  );
  const valuesIn = (r: number) => inputs.map(({ valueAt }, at) => valueAt(draws[at][r]));
  const positions = inputs.map(({ range }, input) => {
    const at = (known: number) =>
      Float64Array.from({ length: replications }, (_, r) =>
        outcome(valuesIn(r).with(input, known), luck[r]),
      );
    return { low: at(range.low), value: at(range.value), high: at(range.high) };
  });
  const estimates = estimatesOf(
    {
      drawn: luck.map((z, r) => outcome(valuesIn(r), z)),
      partners: otherLuck.map((z, r) => outcome(valuesIn(r), z)),
      draws,
      positions,
    },
    inputs,
    groupsOf(scenario, inputs),
  );
  if (!estimates) throw new Error('the outcome does not vary');
  return estimates;
}
