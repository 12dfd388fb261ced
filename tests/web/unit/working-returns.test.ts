import { expect, test } from 'vitest';
import { emptyReturns, keptReturns } from '../../../web/returns/working-returns.ts';

test('an empty table begins with the last year in which staff have been counted', () => {
  const yearAt = (day: string) => emptyReturns(new Date(`${day}T12:00:00`)).years[0].year;
  expect(yearAt('2026-09-29')).toBe(2025);
  expect(yearAt('2026-10-01')).toBe(2026);
  expect(yearAt('2027-01-02')).toBe(2026);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['something else', '{"name":"Ours","years":[]}'],
  ['years that are none', '{"name":"Ours","years":[1]}'],
])('of %s that was kept nothing is taken', (_, text) => {
  expect(keptReturns({ getItem: () => text, setItem: () => undefined })).toBeUndefined();
});
