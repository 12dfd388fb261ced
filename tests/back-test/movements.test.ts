import { expect, test } from 'vitest';
import { countAt, countTable } from '../../models/random/count-table.ts';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import type { Area } from '../../models/returns/published-areas.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import { movementsOf } from '../../tools/back-test/movements.ts';
import { aReturn } from '../returns/a-return.ts';

/** Fractions evenly over 0 to 1, in an order in which neighbours have little in common. */
const evenly = (count: number, step: number): number[] =>
  Array.from({ length: count }, (_, at) => (((at * step) % count) + 0.5) / count);

const areas = (returns: readonly (readonly [Return, Return])[]): Area[] =>
  returns.map(([before, after], at) => ({
    name: `Area ${at}`,
    level: 'Local authority',
    returns: new Map([
      [2017, before],
      [2019, after],
    ]),
    missing: new Map(),
  }));
const YEARS = [2017, 2019];

test('the middle 80 % of movements are their 10th and 90th percentiles', () => {
  const spread = 0.25;
  const moved = evenly(400, 1).map((p) => Math.exp(spread * normalQuantile(p)));
  const { referrals, spans } = movementsOf(
    areas(moved.map((times) => [aReturn({ referrals: 1e6 }), aReturn({ referrals: 1e6 * times })])),
    YEARS,
  );
  expect(spans).toBe(400);
  expect(referrals.low).toBeCloseTo(Math.exp(-1.2816 * spread), 2);
  expect(referrals.high).toBeCloseTo(Math.exp(1.2816 * spread), 2);
});

test('counts that differ by luck alone have not moved', () => {
  const table = countTable(40, Number.POSITIVE_INFINITY);
  const [first, second] = [evenly(1000, 1), evenly(1000, 617)].map((of) =>
    of.map((p) => countAt(table, p)),
  );
  const { leaving } = movementsOf(
    areas(
      first.map((leavers, at) => [
        aReturn({ leaversFte: leavers }),
        aReturn({ leaversFte: second[at] }),
      ]),
    ),
    YEARS,
  );
  // By luck alone the ratio of two counts of 40 has a standard deviation of √(2 / 40) = 0.22 on the scale of logarithms.
  expect(Math.log(leaving.high)).toBeLessThan(0.3 * 1.2816 * Math.sqrt(2 / 40));
  expect(Math.log(leaving.low)).toBeGreaterThan(-0.3 * 1.2816 * Math.sqrt(2 / 40));
});

test('years that are not looked at count for nothing', () => {
  const area: Area = {
    name: 'Area',
    level: 'Local authority',
    returns: new Map(
      [2017, 2018, 2019, 2020, 2021].map((year) => [
        year,
        aReturn({ referrals: year > 2019 ? 9000 : 1000 }),
      ]),
    ),
    missing: new Map(),
  };
  const { referrals, spans } = movementsOf([area, area], [2017, 2018, 2019]);
  expect(spans).toBe(2);
  expect(referrals).toEqual({ low: 1, high: 1 });
});
