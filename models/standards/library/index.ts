import type { Scenario } from '../../inputs/scenario.ts';
import { england } from './england.ts';
import type { LibraryStandard } from './library-standard.ts';
import { northernIreland } from './northern-ireland.ts';
import { scotland } from './scotland.ts';
import { unitedStates } from './united-states.ts';

/** Every standard that comes with the product. */
export const STANDARDS: readonly LibraryStandard[] = [
  ...scotland,
  ...northernIreland,
  ...england,
  ...unitedStates,
];

/** The scenario held to a standard of the library in place of its own. */
export const withStandard = (scenario: Scenario, { name, tests }: LibraryStandard): Scenario => ({
  ...scenario,
  standard: { name, tests: [...tests] },
});
