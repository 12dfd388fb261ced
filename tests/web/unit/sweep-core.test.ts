import { expect, test } from 'vitest';
import { coreTable } from '../../../web/answers/sweep/core-rows.ts';
import { outcomesTable } from '../../../web/answers/sweep/sweep-rows.ts';
import { busyTeam } from '../../analysis/busy-team.ts';
import { askSweep } from '../../analysis/sweep/ask-sweep.ts';

const both = await askSweep(busyTeam(), {
  swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
  ...{ from: 8, to: 12, step: 2, replications: 20, chance: 0.8, waitLimitDays: 6 },
});
const many = await askSweep(busyTeam(), {
  swept: { kind: 'cap', team: 'team', whenFull: 'as-set' },
  ...{ from: 1, to: 40, step: 1, replications: 20, chance: 0.8, waitLimitDays: 6 },
});

test('the first sheet tells of each value what the table of all figures tells, hard beside soft', () => {
  const { rows, sides } = coreTable(both);
  const all = outcomesTable(both).rows;
  expect(sides).toEqual(['hard cap', 'soft cap']);
  expect(rows.map(({ value }) => Number.parseInt(value, 10))).toEqual([8, 10, 12, Number.NaN]);
  for (const { value, sides: figures, people } of rows) {
    const same = all.filter(({ ofValue }) => ofValue === value.replace(', today', ''));
    expect(same.length).toBe(figures.length);
    same.forEach(({ cells }, side) => {
      const told = cells.map(({ main }) => main);
      // Chance, wait, waiting at the end; then caseload and share over the cap, which stand behind others.
      expect(figures[side].slice(0, 3)).toEqual(told.slice(0, 3));
      expect(figures[side].slice(3)).toEqual(told.slice(5, 7));
    });
    expect(people.replace(' today', '')).toBe(same[0].cells[4].main);
  }
});

test('of very many values the first sheet has some, with both ends, today’s and the one that is the answer', () => {
  const { rows, caption } = coreTable(many);
  expect(rows.length).toBeLessThan(20);
  expect(caption).toContain('some of the values');
  const values = rows.map(({ value }) => Number.parseInt(value, 10));
  const [{ limit }] = many.variants;
  for (const value of [1, 40, many.input.today, limit.value].filter((each) => each !== null))
    expect(values).toContain(value);
});
