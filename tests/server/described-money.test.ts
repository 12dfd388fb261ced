import { expect, test } from 'vitest';
import { createRun, MEASURES, summarise } from '../../models/index.ts';
import { measureId } from '../../server/described/measured.ts';
import { tinyScenario } from './tiny-scenario.ts';

/** The ids that follow some words of the description, up to the next semicolon. */
function listed(after: string): string[] {
  const { description = '' } = measureId.meta() ?? {};
  const from = description.indexOf(after);
  expect(from).toBeGreaterThan(-1);
  return description.slice(from + after.length, description.indexOf(';', from)).split(', ');
}

test('the interface says which measures are flows, and which of them add up over a year', () => {
  const scenario = tinyScenario();
  const values = createRun(scenario, 'flows').simulate(0, 20);
  const { measures, years } = summarise(scenario, 'flows', 20, values);
  const ids = MEASURES.map(({ id }) => id);

  const withoutOpening = ids.filter((id) => measures[id]?.mean[0] === null);
  expect(listed('Flows, counted over a week: ')).toEqual(expect.arrayContaining(withoutOpening));

  const weekly = (id: (typeof ids)[number]) => measures[id]?.mean.slice(1) ?? [];
  const ofYear = (id: (typeof ids)[number]) => years[0].measures[id]?.mean ?? 0;
  const told = ids.filter((id) => ofYear(id) !== 0 && weekly(id).every((mean) => mean !== null));
  const addUp = told.filter((id) => {
    const sum = weekly(id).reduce((total: number, mean) => total + (mean ?? 0), 0);
    return Math.abs(sum / ofYear(id) - 1) < 1e-4;
  });
  const said = listed('Over a year these add up: ');
  expect(addUp.length).toBeGreaterThan(5);
  expect(addUp.length).toBeLessThan(told.length);
  expect(addUp).toEqual(told.filter((id) => said.includes(id)));
});
