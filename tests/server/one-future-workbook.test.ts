import { beforeAll, describe, expect, it } from 'vitest';
import { OF_ONE_FUTURE } from '../../models/index.ts';
import { type Made, made, overThreeYears } from './money-made.ts';

/** Headings of what a single number has not. */
const RANGES =
  /^(From|To|Mean|Deviation|\d+ %|Error of the mean.*|.*on average.*|Enough for.*)(, £)?$/;
const RANGED = ['Budget', 'Cost by year', 'Measures by year', 'Cost by week'];

const twoTeams = () => {
  const scenario = overThreeYears();
  scenario.costs.budgets = [{ beginsIn: 2030, pounds: 300_000 }];
  const [team] = scenario.teams;
  return { ...scenario, teams: [team, { ...team, id: 'second', name: 'Second team' }] };
};

describe('the workbook of a single future', () => {
  let one: Made;
  let many: Made;
  beforeAll(async () => {
    [one, many] = await Promise.all([made(twoTeams(), 1), made(twoTeams(), 20)]);
  });
  const headingsOf = ({ sheets }: Made, name: string) =>
    (sheets.get(name) ?? []).flat().filter((cell) => RANGES.test(String(cell)));

  it.each(RANGED)('has no range, deviation or error on “%s”, where that of several has', (name) => {
    expect(headingsOf(many, name).length).toBeGreaterThan(2);
    expect(headingsOf(one, name)).toEqual([]);
  });

  it.each([...RANGED, 'Cost by team'])('says on “%s” that it is of one', (name) => {
    expect(one.sheets.get(name)?.flat().join('\n')).toContain(OF_ONE_FUTURE);
    expect(one.sheets.get(name)?.flat().join('\n')).not.toMatch(/futures|quantile/);
    expect(many.sheets.get(name)?.flat().join('\n')).not.toContain(OF_ONE_FUTURE);
  });

  it.each(['Standard', 'Budget'])('has no chance on “%s”, but what is so in it', (name) => {
    const wordsOf = ({ sheets }: Made) => sheets.get(name)?.flat().join('\n') ?? '';
    expect(wordsOf(many)).toMatch(/chance/i);
    expect(wordsOf(one)).not.toMatch(/chance|pass|fail|(below|above) \d+\s%/i);
    expect(wordsOf(one)).toMatch(/met|hold/);
  });

  it('has as many cells in each row as in its headings', () => {
    for (const name of [...RANGED, 'Cost by team']) {
      const rows = one.sheets.get(name) ?? [];
      const last = Math.max(...rows.map((row) => row.length));
      const headings = rows.find((row) => row.length === last && row.every((cell) => cell));
      expect(headings?.every((cell) => typeof cell === 'string')).toBe(true);
    }
  });

  it('has the costs that are in its table by year', () => {
    const rows = one.sheets.get('Cost by year') ?? [];
    const headings = rows.findIndex(([first]) => first === 'Financial year');
    const told = rows.slice(headings + 1).map((row) => [row[0], row[rows[headings].length - 1]]);
    const costs = one.yearly.filter(({ measure }) => measure === 'cost');
    expect(told).toEqual(costs.map(({ financialYear, mean }) => [financialYear, Number(mean)]));
  });
});
