import { readFileSync } from 'node:fs';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { parseScenario } from '../../models/scenario/validate.ts';

export const SHIPPED = [
  'ni-family-intervention',
  'ni-older-people',
  'england-council',
  'amhp-rota',
] as const;

/** A scenario as it ships. */
export function shippedScenario(name: (typeof SHIPPED)[number]): Scenario {
  const file = new URL(`../../scenarios/${name}.json`, import.meta.url);
  const read = parseScenario(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(read.problems.map(sentence).join('\n'));
  return read.scenario;
}
