import { describe, expect, test } from 'vitest';
import type { Lever } from '../../../models/analysis/find/levers/lever.ts';
import { paperworkLever } from '../../../models/analysis/find/levers/paperwork-lever.ts';
import { localLab } from '../../../models/analysis/lab.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import {
  drawInputs,
  plainScenario,
  rangedInputs,
} from '../../../models/parameters/ranged-inputs.ts';
import { RandomStream } from '../../../models/random/stream.ts';
import { validateScenario } from '../../../models/scenario/validate.ts';
import { aStage } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, problemsOf } from './ask.ts';

const SHARE = 0.7;
/** Readings of weeks are kept as numbers of 24 bits: two of them differ by less than 10⁻⁶ of their ratio. */
const DIGITS = 6;
const service = { startDate: '2026-04-06', weeks: 16, bankHolidays: 'none' } as const;
const length = { family: 'gamma', meanDays: 60, cv: 0.7 } as const;
const hours = (given: object) => busyTeam({ service, stages: [aStage({ length, ...given })] });

const ranged = busyTeam({
  service,
  stages: [
    aStage({
      length,
      hoursPerCase: { value: 20, low: 10, high: 40, source: 'J003' },
      hoursPerMonth: { value: 4, low: 3, high: 5, distribution: 'normal' },
    }),
  ],
  correlations: [{ first: 'stages[0].hoursPerCase', second: 'stages[0].hoursPerMonth', r: 0.6 }],
});

function leverOf(scenario: Scenario): Lever {
  const found = paperworkLever(scenario, 'levers[0].what');
  if ('problem' in found) throw new Error(found.problem.rule);
  return found.lever;
}

/** Hours of the first stage in each of many futures. */
function drawn(scenario: Scenario): number[] {
  const plain = plainScenario(scenario);
  const inputs = rangedInputs(scenario);
  return Array.from({ length: 50 }, (_, future) => {
    const [stage] = drawInputs(plain, inputs, new RandomStream(future, 1)).stages;
    return [stage.hoursPerCase, stage.hoursPerMonth];
  }).flat();
}

/** What cases need against what there is, week by week, in a future. */
async function loads(scenario: Scenario): Promise<number[]> {
  const seen = await localLab().observe({
    scenario,
    seed: 'seed',
    first: 0,
    count: 1,
    outcomes: [
      {
        reading: { kind: 'measure', measure: 'loadRatio' },
        from: 1,
        to: service.weeks,
        as: 'each-week',
      },
    ],
  });
  return [...seen];
}

describe('fewer hours for each case', () => {
  test('are in every future the share of what that future draws, its range and what it is drawn with kept', () => {
    const after = leverOf(ranged).apply(ranged, SHARE);
    expect(validateScenario(after)).toMatchObject({ ok: true });
    expect(after.correlations).toEqual(ranged.correlations);
    const before = drawn(ranged);
    expect(new Set(before).size).toBe(before.length);
    drawn(after).forEach((each, place) => {
      expect(each / before[place]).toBeCloseTo(SHARE, 10);
    });
  });

  test('lower the load by as much, where nothing else needs hours', async () => {
    const scenario = hours({ hoursPerMonth: 10 });
    const before = await loads(scenario);
    (await loads(leverOf(scenario).apply(scenario, SHARE))).forEach((load, week) => {
      expect(load / before[week]).toBeCloseTo(SHARE, DIGITS);
    });
  });

  test('stay fewer after a dated change that sets hours, and after one that multiplies them', async () => {
    const path = 'stages[0].hoursPerMonth';
    const scenario = {
      ...hours({ hoursPerMonth: 10 }),
      changes: [
        { kind: 'set', on: '2026-05-04', path, to: 8, rampWeeks: 4 },
        { kind: 'scale', on: '2026-06-01', path, by: 1.5 },
      ] satisfies Scenario['changes'],
    };
    const before = await loads(scenario);
    (await loads(leverOf(scenario).apply(scenario, SHARE))).forEach((load, week) => {
      expect(load / before[week]).toBeCloseTo(SHARE, DIGITS);
    });
    const { warnings } = await ask(scenario, {
      levers: [{ what: { kind: 'paperwork-hours' }, from: 0.5, to: 1, step: 0.25 }],
      mostReplications: 100,
    });
    const said = warnings.before.join(' ');
    expect(said).toContain(
      'a dated change sets hours on 4 May 2026; the lever is a share of those',
    );
    expect(said).not.toContain('set aside');
  });

  test('as many as there are is nothing changed', () => {
    const plain = hours({ hoursPerMonth: 10 });
    expect(leverOf(plain).apply(plain, 1)).toEqual(plain);
  });
});

describe('the lever', () => {
  const lever = (from?: number, to?: number) => ({ what: { kind: 'paperwork-hours' }, from, to });

  test('looks from half to all where no range is asked for, and says that less of it helps', async () => {
    const scenario = {
      ...hours({ hoursPerMonth: 20 }),
      standard: {
        name: 'Load',
        tests: [
          {
            id: 'load',
            label: 'Hours for the work',
            measure: 'loadRatio',
            comparison: 'at-most',
            threshold: 1,
          },
        ],
      } satisfies Scenario['standard'],
    };
    const { levers, outcome, plan, sentences } = await ask(scenario, { levers: [lever()] });
    expect(levers).toMatchObject([{ from: 0.5, to: 1, now: 1, helps: 'less', unit: 'share' }]);
    expect(outcome).not.toBe('none');
    expect(plan?.values[0]).toBeLessThan(1);
    const said = sentences.join(' ');
    expect(said).toContain('Hours that cases need, as a share of today’s: ');
    expect(said).toContain('Recording less costs nothing by itself here');
  });

  test('has no more than all, and nothing where cases need no hours', () => {
    const [above] = problemsOf(hours({ hoursPerMonth: 10 }), { levers: [lever(0.5, 80)] });
    expect(above).toContain(
      'cannot be simulated (it is above 1), and of this range only 0.5 can be; try 0.5 to 1 in steps of 0.05',
    );
    const [none] = problemsOf(hours({ hoursPerMonth: 0 }), { levers: [lever(0.5, 1)] });
    expect(none).toBe(
      'levers[0].what.kind: paperwork-hours has nothing to lessen: no stage of a case needs hours here; give the stages hours, or choose another lever',
    );
  });

  test('is not moved together with the hours that it moves', () => {
    const what = { kind: 'input', path: 'stages[0].hoursPerMonth' };
    const [clash] = problemsOf(hours({ hoursPerMonth: 10 }), {
      levers: [lever(), { what, from: 5, to: 10 }],
    });
    expect(clash).toContain('Hours a month (Case) is set by Hours that cases need');
  });
});
