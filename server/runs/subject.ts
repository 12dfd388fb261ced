import { type Scenario, scenarioHash } from '../../models/index.ts';
import type { Subject } from './messages.ts';

export const subjectOf = ({ scenario, seed }: { scenario: Scenario; seed: string }): Subject => ({
  key: `${scenarioHash(scenario)} ${seed}`,
  scenario,
  seed,
});
