/** A scenario: everything that is simulated, as one typed, validated value. */
import type * as z from 'zod';
import { group, list, number, optional, text } from '../fields/fields.ts';
import { changes } from './changes.ts';
import { correlations } from './correlations.ts';
import { costs } from './costs.ts';
import { demand } from './demand.ts';
import { learning } from './learning.ts';
import { returning } from './returning.ts';
import { role } from './roles.ts';
import { service } from './service.ts';
import { stage } from './stages.ts';
import { standard } from './standard.ts';
import { stream } from './streams.ts';
import { supervisionEffects } from './supervision.ts';
import { team } from './teams.ts';
import { absence, agency, leaving, recruitment } from './workforce.ts';

/** The file format that this version reads and writes. */
const SCENARIO_FORMAT = 1;

/** Characters of a scenario’s name, at most. */
export const MOST_NAME_CHARACTERS = 120;
/** And of what it says of itself. */
export const MOST_SUMMARY_CHARACTERS = 4000;

export const scenarioSchema = group(
  {
    format: number({
      label: 'File format',
      min: SCENARIO_FORMAT,
      max: SCENARIO_FORMAT,
      whole: true,
      default: SCENARIO_FORMAT,
    }),
    name: text({
      label: 'Name',
      default: 'New scenario',
      maxLength: MOST_NAME_CHARACTERS,
      filled: true,
    }),
    summary: text({ label: 'What it is', default: '', maxLength: MOST_SUMMARY_CHARACTERS }),
    service,
    demand: optional(demand),
    streams: list(stream, { label: 'Referrals', min: 1, max: 60 }),
    stages: list(stage, { label: 'Stages of a case', min: 1, max: 60 }),
    returning,
    roles: list(role, { label: 'Roles', min: 1, max: 30 }),
    teams: list(team, { label: 'Teams', min: 1, max: 60 }),
    leaving,
    recruitment,
    agency,
    absence,
    learning,
    supervision: optional(supervisionEffects),
    costs,
    standard,
    changes,
    correlations: optional(correlations),
  },
  { label: 'Scenario' },
);

export type Scenario = z.infer<typeof scenarioSchema>;
export type Quantity = Scenario['leaving']['perCase'];
export type RangedQuantity = Exclude<Quantity, number>;
