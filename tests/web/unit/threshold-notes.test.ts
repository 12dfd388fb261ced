import { expect, test } from 'vitest';
import { eachField } from '../../../models/fields/walk.ts';
import { scenarioSchema } from '../../../models/inputs/scenario.ts';
import { measureOf } from '../../../models/measures/catalogue.ts';
import { toldUnit } from '../../../models/scenario/told-unit.ts';
import { thresholdNotes } from '../../../web/editor/threshold-notes.ts';
import { shipped } from '../../scenario/small-scenario.ts';

test('a threshold has the unit of the measure that it is on, and every other input its own', () => {
  const scenario = shipped();
  let thresholds = 0;
  eachField(scenarioSchema, scenario, ({ path, notes }) => {
    const found = thresholdNotes(scenario, notes, path);
    const [key, , index, last] = path;
    if (key !== 'standard' || last !== 'threshold') {
      expect(found).toBe(notes);
      return;
    }
    thresholds += 1;
    const { unit } = measureOf(scenario.standard.tests[Number(index)].measure);
    expect(found.unit).toBe(toldUnit(scenario, unit));
  });
  expect(thresholds).toBe(scenario.standard.tests.length);
});
