import { readFileSync } from 'node:fs';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { valid } from './scenarios.ts';

/** Scenarios kept as they were, whatever becomes of those that ship. */
export const FIXTURES = [
  'ni-family-intervention',
  'ni-older-people',
  'england-council',
  'every-option-teams',
  'every-option-worked',
] as const;

export const fixture = (name: (typeof FIXTURES)[number]): Scenario =>
  valid(
    JSON.parse(readFileSync(new URL(`../engine/golden/${name}.json`, import.meta.url), 'utf8')),
  );
