import { expect, test } from 'vitest';
import { localLab } from '../../models/analysis/lab.ts';
import { type Outcome, outcomeReader, widthOfAll } from '../../models/analysis/outcome.ts';
import { MEASURE_INDEX, MEASURES } from '../../models/measures/catalogue.ts';
import { createRun } from '../../models/simulation/run.ts';
import { busyTeam } from './busy-team.ts';

const scenario = busyTeam();
const { weeks } = scenario.service;
const caseload = { kind: 'measure', measure: 'caseload' } as const;
const first = scenario.standard.tests[0];

test('an outcome is what the values of the future say, week by week and over them', async () => {
  const outcomes: Outcome[] = [
    { reading: caseload, from: 0, to: weeks, as: 'each-week' },
    { reading: caseload, from: 1, to: weeks, as: 'mean' },
    { reading: caseload, from: 1, to: weeks, as: 'highest' },
    { reading: { kind: 'test', test: first.id }, from: 1, to: weeks, as: 'lowest' },
  ];
  const read = await localLab().observe({ scenario, seed: 's', first: 3, count: 2, outcomes });
  expect(read.length).toBe(2 * widthOfAll(outcomes));
  const values = createRun(scenario, 's').simulate(4, 1);
  const from = MEASURE_INDEX.caseload * (weeks + 1);
  const weekly = [...values.subarray(from, from + weeks + 1)];
  const second = [...read.subarray(widthOfAll(outcomes))];
  expect(second.slice(0, weeks + 1)).toEqual(weekly);
  const after = weekly.slice(1);
  expect(second[weeks + 1]).toBeCloseTo(after.reduce((a, b) => a + b) / weeks, 12);
  expect(second[weeks + 2]).toBe(Math.max(...after));
  const threshold = Math.fround(Number(first.threshold));
  expect(second[weeks + 3]).toBe(Number(after.every((value) => value <= threshold)));
});

test('a mean wait counts each week by the cases that waited, and the days waited add up', () => {
  const [from, to] = [weeks - 2, weeks];
  const waits = { kind: 'measure', measure: 'waitDays' } as const;
  const outcomes = (['mean', 'total'] as const).flatMap((as): Outcome[] => [
    { reading: waits, from, to, as, weightedBy: 'allocations' },
    { reading: waits, from, to, as },
  ]);
  const values = new Float32Array(createRun(scenario, 's').simulate(0, 1).length);
  values.set([2, Number.NaN, 8], MEASURE_INDEX.waitDays * (weeks + 1) + from);
  values.set([10, 0, 2], MEASURE_INDEX.allocations * (weeks + 1) + from);
  const read = new Float64Array(4);
  outcomeReader(scenario, outcomes)(values, read, 0);
  expect([...read]).toEqual([(2 * 10 + 8 * 2) / 12, (2 + 8) / 2, 2 * 10 + 8 * 2, 2 + 8]);
});

test('weeks are weighted by the measure of the same team', () => {
  const [team] = scenario.teams;
  const two = busyTeam({ teams: [team, { ...team, id: 'second' }] });
  const columns = weeks + 1;
  const values = new Float32Array(createRun(two, 's').simulate(0, 1).length);
  const rows: [number, number[], number[]][] = [
    [1, [4, 6], [1, 1]],
    [2, [3, 9], [1, 2]],
  ];
  for (const [scope, waits, cases] of rows) {
    const start = scope * MEASURES.length;
    values.set(waits, (start + MEASURE_INDEX.waitDays) * columns + 1);
    values.set(cases, (start + MEASURE_INDEX.allocations) * columns + 1);
  }
  const meanOf = (id: string): Outcome => ({
    reading: { kind: 'measure', measure: 'waitDays', team: id },
    from: 1,
    to: 2,
    as: 'mean',
    weightedBy: 'allocations',
  });
  const read = new Float64Array(2);
  outcomeReader(two, [meanOf(team.id), meanOf('second')])(values, read, 0);
  expect([...read]).toEqual([(4 + 6) / 2, (3 + 2 * 9) / 3]);
});

test('futures are those of a run on the same seed, wherever the experiment begins', async () => {
  const outcomes: Outcome[] = [{ reading: caseload, from: 1, to: weeks, as: 'mean' }];
  const lab = localLab();
  const all = await lab.observe({ scenario, seed: 's', first: 0, count: 6, outcomes });
  const later = await lab.observe({ scenario, seed: 's', first: 4, count: 2, outcomes });
  expect([...later]).toEqual([...all.subarray(4)]);
});

test('partners are the same futures lived with other luck', async () => {
  const outcomes: Outcome[] = [{ reading: caseload, from: weeks, to: weeks, as: 'mean' }];
  const asked = { scenario, seed: 's', first: 2, count: 2, outcomes };
  const partners = await localLab().observe({ ...asked, partners: true });
  const values = createRun(scenario, 's').simulatePartners(2, 2);
  const at = MEASURE_INDEX.caseload * (weeks + 1) + weeks;
  expect([...partners]).toEqual([values[at], values[values.length / 2 + at]]);
  expect([...partners]).not.toEqual([...(await localLab().observe(asked))]);
});

test('a team, a test or a week that is not there is a fault', () => {
  const from = 0;
  const to = weeks;
  const read = (outcome: Outcome) => () => outcomeReader(scenario, [outcome]);
  expect(read({ reading: { ...caseload, team: 'x' }, from, to, as: 'mean' })).toThrow('team is x');
  expect(read({ reading: { kind: 'test', test: 'x' }, from, to, as: 'mean' })).toThrow('test x');
  expect(read({ reading: caseload, from, to: to + 1, as: 'mean' })).toThrow('not within');
});
