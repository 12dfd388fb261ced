import { expect, test } from 'vitest';
import { givenWords } from '../../models/scenario/input-words.ts';
import { UNITS, type Unit } from '../../models/units.ts';

test('one of anything is said in the singular, more in the words of the unit', () => {
  const counted: Unit[] = ['casesPerFte', 'workingDays', 'people', 'hoursPerMonth', 'weeks'];
  const one = ['case per FTE', 'working day', 'person', 'hour a month', 'week'];
  expect(counted.map((unit) => givenWords(unit, 1))).toEqual(one.map((words) => `1 ${words}`));
  for (const unit of counted) expect(givenWords(unit, 2)).toBe(`2 ${UNITS[unit]}`);
});
