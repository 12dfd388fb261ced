import { describe, expect, test } from 'vitest';
import { localLab } from '../../../models/analysis/lab.ts';
import { outcomeWithFutures } from '../../../models/analysis/sweep/sweep-outcome.ts';
import { setAt } from '../../../models/scenario/path.ts';
import { testsTable } from '../../../web/answers/sweep/tests-table.ts';
import { firstSafetyChoice, tradeChart } from '../../../web/answers/sweep/trade-chart.ts';
import { aStage, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';
import { mixedTeam } from './mixed-team.ts';

const WEIGHT = 3;
/** A cap at which somebody waits in a few futures. */
const LOOSE = 12;
const CAPS = { from: 2, to: 4, step: 2 };
const [workers] = mixedTeam().teams[0].posts;

/** Cases of three points and nobody with one on the first day, so that a cap of 2 lets nobody have any. */
const heavy = mixedTeam({
  stages: [
    aStage({
      name: 'Assessment',
      weightPoints: WEIGHT,
      heldBy: ['worker', 'new'],
      length: { family: 'fixed', meanDays: 2 },
    }),
  ],
  teams: [aTeam({ posts: [workers, posts(2, { role: 'new' })], cases: [] })],
  standard: {
    name: 'Two tests',
    tests: [
      {
        id: 'wait',
        label: 'Allocated within five days',
        measure: 'waitDays',
        comparison: 'at-most',
        threshold: 5,
      },
      {
        id: 'waiting',
        label: 'At most ten waiting',
        measure: 'casesWaiting',
        comparison: 'at-most',
        threshold: 10,
      },
    ],
  },
});

const asked = askSweep(heavy, {
  swept: { kind: 'cap', team: 'team', softAfterDays: 5 },
  ...CAPS,
  replications: 20,
  chance: 0.5,
});

describe('a test with nothing to measure', () => {
  test('has no chance at a hard cap below one case, and has one where a soft cap gives way', async () => {
    const { variants } = await asked;
    const [hard, soft] = variants.map(({ points }) => points.map(({ tests }) => tests[0]));
    expect(hard[0]).toMatchObject({ test: 'wait', atEnd: null, worst: null });
    expect(hard[0].byWeek.every((chance) => chance === null)).toBe(true);
    expect(hard[0].standardErrorByWeek.every((error) => error === null)).toBe(true);
    for (const { atEnd } of [hard[1], ...soft]) expect(atEnd).not.toBeNull();
  });

  test('leaves “Every test” to the others', async () => {
    const [hard] = (await asked).variants;
    const [, waiting, every] = hard.points[0].tests;
    expect(every.test).toBeNull();
    expect(every.byWeek).toEqual(waiting.byWeek);
    expect(every.atEnd).toEqual(waiting.atEnd);
  });

  test('counts as met in a future without a value, as long as another has one', async () => {
    const [, point] = (await asked).variants[0].points;
    const { atEnd, byWeek } = point.tests[0];
    // Flows have no value on the first day.
    expect(byWeek[0]).toBeNull();
    expect(byWeek.at(-1)).toBe(atEnd?.probability);
  });

  test('moves as its chance does, futures without a value among them', async () => {
    // Of those who wait hardly anybody waits at a cap of 12, and everybody long at one of 6.
    const test = {
      id: 'age',
      label: 'Waits so far',
      measure: 'queueAgeDays',
      comparison: 'at-most',
      threshold: 5,
    } as const;
    const standard = { name: 'Queue', tests: [test] };
    const scenario = busyTeam({ standard });
    const order = { seed: 'seed', team: 'team', replications: 40, waitLimitDays: 20 };
    const at = (cap: number) =>
      outcomeWithFutures(localLab(), {
        ...order,
        scenario: setAt(scenario, ['teams', 0, 'posts', 0, 'capPerFte'], cap),
      });
    const [tight, loose] = await Promise.all([at(6), at(LOOSE)]);
    for (const { outcome, futures } of [tight, loose]) {
      const met = futures.testsAtEnd[0].reduce((sum, each) => sum + each, 0);
      expect(met / order.replications).toBe(outcome.tests[0].atEnd?.probability);
    }
    const answer = await askSweep(scenario, {
      swept: capAsSet,
      from: 6,
      to: LOOSE,
      step: LOOSE - 6,
      replications: 40,
      chance: 0.8,
    });
    expect(answer.sentences.join(' ')).toMatch(
      /the chance of meeting a test in the last week changes: “Waits so far” from below /,
    );
  });

  test('is said in words, with the stage whose cases are too heavy', async () => {
    const { sentences, tooHeavy } = await asked;
    expect(tooHeavy).toEqual([{ stage: 'Assessment', weightPoints: WEIGHT, values: [CAPS.from] }]);
    expect(sentences).toContain(
      `With a hard cap, at a cap of ${CAPS.from} points per FTE, nobody whose cap it is can be given a case of “Assessment”, which weighs ${WEIGHT} points: that is more than anybody may hold.`,
    );
    expect(sentences).toContain(
      `With a hard cap, at a cap of ${CAPS.from} points per FTE, there is nothing for “Allocated within five days” to measure in the last week of any future: no value is not a test met, and “Every test” is over those that have one.`,
    );
    const told = sentences.filter((each) => each.includes('chance of meeting'));
    expect(told.join()).not.toMatch(/“Allocated within five days” (from|\()/);
  });

  test('is “no value” in the table, and neither picked for the chart nor drawn in it', async () => {
    const found = await asked;
    const { rows, caption } = testsTable(found);
    expect(rows[0].cells[0]).toEqual({ main: 'no value', detail: '' });
    expect(caption).toContain('No value: ');
    expect(firstSafetyChoice(found)).not.toBe(0);
    const [safety] = tradeChart(found, 0, 'waiting').lines;
    expect([safety.middle[0], safety.low[0], safety.high[0]]).toEqual([null, null, null]);
    expect(safety.words[0]).toBe('no value');
  });
});
