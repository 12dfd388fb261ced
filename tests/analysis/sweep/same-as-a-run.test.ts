import { expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { MEASURE_INDEX, type MeasureId } from '../../../models/measures/catalogue.ts';
import { summarise } from '../../../models/report/summarise.ts';
import { setAt } from '../../../models/scenario/path.ts';
import { createRun } from '../../../models/simulation/run.ts';
import { quantileSorted } from '../../../models/statistics/quantile.ts';
import { aRole } from '../../support/scenarios.ts';
import { askSweep, SEED } from './ask-sweep.ts';
import { mixedTeam } from './mixed-team.ts';

const FUTURES = 40;
const CAPS = [6, 9];
const SOFT_AFTER_DAYS = 5;
/** Results are rounded to a millionth, and kept in single precision. */
const DIGITS = 4;

/** The team with two tests of its service, one of each kind of measure: a stock and a flow. */
const tested = (): Scenario =>
  mixedTeam({
    standard: {
      name: 'Both',
      tests: [
        {
          id: 'caseload',
          label: 'Caseload',
          measure: 'caseload',
          comparison: 'at-most',
          threshold: 7,
        },
        { id: 'waits', label: 'Waits', measure: 'waitDays', comparison: 'at-most', threshold: 10 },
      ],
    },
    roles: [
      aRole({ learningDaysPerYear: 10 }),
      aRole({ id: 'new', name: 'Newly qualified', capShare: 0.5 }),
    ],
  });

const asked = askSweep(tested(), {
  swept: { kind: 'cap', team: 'team', softAfterDays: SOFT_AFTER_DAYS },
  from: CAPS[0],
  to: CAPS[1],
  step: CAPS[1] - CAPS[0],
  replications: FUTURES,
  chance: 0.8,
  waitLimitDays: 20,
});

/** The same scenario with its numbers set by hand, run and summarised as any run is. */
function ran(cap: number, whenFull: object) {
  const lines = tested().teams[0].posts.map((_, line) => line);
  const capped = lines.reduce(
    (scenario, line) => setAt(scenario, ['teams', 0, 'posts', line, 'capPerFte'], cap),
    tested(),
  );
  const scenario = setAt(capped, ['teams', 0, 'whenFull'], {
    ...capped.teams[0].whenFull,
    ...whenFull,
  });
  const values = createRun(scenario, SEED).simulate(0, FUTURES);
  const { weeks } = scenario.service;
  const width = values.length / FUTURES;
  /** One measure of one future by week. */
  const series = (measure: MeasureId, future: number) => {
    const from = future * width + MEASURE_INDEX[measure] * (weeks + 1);
    return values.subarray(from, from + weeks + 1);
  };
  return { results: summarise(scenario, SEED, FUTURES, values), series, weeks };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Days waited by those who reached a worker in the last year and those who still wait, over all of them. */
function meanWait({ series, weeks }: ReturnType<typeof ran>, future: number): number {
  const of = (measure: MeasureId) => series(measure, future);
  let days = 0;
  let cases = 0;
  for (let week = weeks - 51; week <= weeks; week++) {
    const allocations = of('allocations')[week];
    if (allocations > 0) days += allocations * of('waitDays')[week];
    cases += allocations;
  }
  const waiting = of('casesWaiting')[weeks];
  if (waiting > 0) days += waiting * of('queueAgeDays')[weeks];
  return days / (cases + waiting);
}

const SIDES = [
  ['hard', { policy: 'wait', afterDays: 0 }],
  ['soft', { policy: 'exceed', afterDays: SOFT_AFTER_DAYS }],
] as const;

test.each(SIDES)(
  'each column of the cap tester is that of a run with the same numbers set by hand: a %s cap',
  async (name, whenFull) => {
    const variant = (await asked).variants[SIDES.findIndex(([side]) => side === name)];
    for (const [place, cap] of CAPS.entries()) {
      const point = variant.points[place];
      const run = ran(cap, whenFull);
      const { standard, measures, groups, horizon } = run.results;
      const { weeks } = run;
      expect(standard.map(({ id }) => id)).toEqual(['caseload', 'waits']);
      standard.forEach(({ id, probabilityMet }, at) => {
        expect(point.tests[at].test).toBe(id);
        expect(point.tests[at].byWeek).toEqual(probabilityMet);
        const counted = probabilityMet.slice(14).map(Number);
        expect(point.tests[at].worst?.probability).toBe(Math.min(...counted));
      });
      const waits = Array.from({ length: FUTURES }, (_, future) => meanWait(run, future));
      expect(point.waitDays?.mean).toBeCloseTo(mean(waits), DIGITS);
      const sorted = Float64Array.from(waits).sort();
      expect(point.waitDays?.p90).toBeCloseTo(quantileSorted(sorted, 0.9), DIGITS);
      expect(point.withinLimit.probability).toBe(
        waits.filter((days) => days <= 20).length / FUTURES,
      );
      const { casesWaiting } = measures;
      expect(point.casesWaitingAtEnd.mean).toBeCloseTo(Number(casesWaiting?.mean[weeks]), DIGITS);
      expect(point.casesWaitingAtEnd.p90).toBeCloseTo(Number(casesWaiting?.p90[weeks]), DIGITS);
      const lastYear = (id: MeasureId) =>
        mean(measures[id]?.mean.slice(weeks - 51).map(Number) ?? []);
      expect(point.casesWaitingLastYear.mean).toBeCloseTo(lastYear('casesWaiting'), DIGITS);
      expect(point.caseload?.mean).toBeCloseTo(lastYear('caseload'), DIGITS);
      expect(point.overCapShare?.mean).toBeCloseTo(lastYear('overCapShare'), DIGITS);
      const cost = Number(horizon.measures.cost?.mean);
      expect(point.costPounds.mean / cost).toBeCloseTo(1, 6);
      const kept = Array.from({ length: FUTURES }, (_, future) => {
        const total = (id: MeasureId) =>
          run
            .series(id, future)
            .subarray(1)
            .reduce((sum, days) => sum + days, 0);
        return total('learningDaysKept') / total('learningDaysPromised');
      }).filter((share) => !Number.isNaN(share));
      expect(kept).toHaveLength(FUTURES);
      expect(point.learningKeptShare?.mean).toBeCloseTo(mean(kept), DIGITS);
      expect(groups.slice(0, 2).map(({ id }) => id)).toEqual(
        point.overCapByRole.map(({ role }) => role),
      );
    }
  },
);
