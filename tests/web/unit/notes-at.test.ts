import { expect, test } from 'vitest';
import { eachField } from '../../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../../models/inputs/scenario.ts';
import { measureOf } from '../../../models/measures/catalogue.ts';
import { inputValueWords } from '../../../models/scenario/input-words.ts';
import { toldUnit } from '../../../models/scenario/told-unit.ts';
import { UNITS } from '../../../models/units.ts';
import { notesAt } from '../../../web/editor/notes-at.ts';
import { capsOf } from '../../../web/state/caps.ts';
import { shipped } from '../../scenario/small-scenario.ts';

test('a threshold has the unit of the measure that it is on, and every other input its own', () => {
  const scenario = shipped();
  let thresholds = 0;
  eachField(scenarioSchema, scenario, ({ path, notes }) => {
    const found = notesAt(scenario, notes, path);
    const [key, , index, last] = path;
    if (key !== 'standard' || last !== 'threshold') {
      expect(found).toEqual(
        notes.unit ? { ...notes, unit: toldUnit(scenario, notes.unit) } : notes,
      );
      return;
    }
    thresholds += 1;
    const { unit } = measureOf(scenario.standard.tests[Number(index)].measure);
    expect(found.unit).toBe(toldUnit(scenario, unit));
  });
  expect(thresholds).toBe(scenario.standard.tests.length);
});

const weighed = (weightPoints: number): Scenario => ({
  ...shipped(),
  stages: shipped().stages.map((stage) => ({ ...stage, weightPoints })),
});

test.each([
  ['cases', 1, 'cases per FTE'],
  ['points', 1.5, 'points per FTE'],
])('a cap is in %s in the form, in the slider above it and in sentences', (_, weight, unit) => {
  const scenario = weighed(weight);
  let caps = 0;
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    if (path.at(-1) !== 'capPerFte') return;
    caps += 1;
    const own = notesAt(scenario, notes, path).unit;
    expect(own && UNITS[own]).toBe(unit);
    expect(inputValueWords(scenario, path, value)).toContain(unit);
  });
  expect(caps).toBeGreaterThan(0);
  for (const { notes } of capsOf(scenario)) expect(UNITS[notes.unit ?? 'none']).toBe(unit);
});
