import type { Scenario } from '../inputs/scenario.ts';
import { mechanismStreams } from '../random/mechanism-streams.ts';
import { seedKey } from '../random/seed.ts';
import {
  drawInputs,
  jointDraws,
  type PlainScenario,
  plainScenario,
  rangedInputs,
} from './ranged-inputs.ts';

/**
 * The standard normal draws behind the inputs of the first futures of a seed: for each input that carries
 * a range, in the order of the schema, one number for each future. Nothing is simulated.
 */
export function inputDraws(scenario: Scenario, seed: string, futures: number): Float64Array[] {
  const ranged = rangedInputs(scenario);
  const key = seedKey(seed);
  const draws = ranged.inputs.map(() => new Float64Array(futures));
  for (let future = 0; future < futures; future++) {
    const joint = jointDraws(ranged, mechanismStreams(key, future).ranges);
    joint.forEach((z, input) => {
      draws[input][future] = z;
    });
  }
  return draws;
}

/** The inputs of the first futures of a seed, each as it draws them; none where no input is a range. Nothing is simulated. */
export function drawnInputs(scenario: Scenario, seed: string, futures: number): PlainScenario[] {
  const ranged = rangedInputs(scenario);
  if (ranged.inputs.length === 0) return [];
  const plain = plainScenario(scenario);
  const key = seedKey(seed);
  return Array.from({ length: futures }, (_, future) =>
    drawInputs(plain, ranged, mechanismStreams(key, future).ranges),
  );
}
