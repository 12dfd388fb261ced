import { notesOf } from '../../../fields/fields.ts';
import { schemaAt } from '../../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../../inputs/scenario.ts';
import { formatPath, type PathParts } from '../../../scenario/path.ts';
import { valueOf } from '../../../scenario/quantity.ts';
import { toldUnit } from '../../../scenario/told-unit.ts';
import { asItIs, drawnAsItIs } from '../../as-it-is.ts';
import { withNumbers } from '../../with-numbers.ts';
import type { LeverKind } from '../question.ts';
import type { Lever } from './lever.ts';

/** A lever that sets one number, at one path or at several alike. */
export function numberLever(
  scenario: Scenario,
  kind: LeverKind,
  paths: readonly PathParts[],
  label: string,
  whole: boolean,
): Lever {
  const values = new Set(
    paths.map((parts) => {
      const value = asItIs(scenario, parts);
      return value === undefined ? undefined : valueOf(value);
    }),
  );
  const schema = schemaAt(scenarioSchema, scenario, paths[0]);
  return {
    kind,
    label,
    unit: toldUnit(scenario, schema && notesOf(schema)?.unit),
    whole,
    now: values.size === 1 ? [...values][0] : undefined,
    drawn: drawnAsItIs(scenario, paths),
    paths: paths.map(formatPath),
    datedSets: 'set aside',
    apply: (before, value) => withNumbers(before, paths, value),
  };
}
