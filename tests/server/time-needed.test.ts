import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerSizeProblem, withTimeNeeded } from '../../server/answers/size.ts';
import type { Simulation } from '../../server/runs/simulation.ts';
import { durationWords, secondsPerFuture } from '../../server/runs/time-needed.ts';
import { tinyScenario } from './tiny-scenario.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const THREADS = 2;

/** A machine on a clock of its own. @param seconds that a simulation takes, the how-manieth it is and of how many futures */
function machine(seconds: (turn: number, futures: number) => number) {
  const asked: number[] = [];
  return {
    asked,
    threads: THREADS,
    simulate: async ({ replications }: Simulation) => {
      asked.push(replications);
      vi.advanceTimersByTime(1000 * seconds(asked.length - 1, replications));
    },
  };
}

describe('how long a refused question would take', () => {
  const scenarios = [tinyScenario(), { ...tinyScenario(), name: 'Ten times as large' }];
  const quick = 0.02;
  const ofEither = {
    threads: THREADS,
    simulate: async ({ scenario, replications }: Simulation) => {
      const each = scenario.name === scenarios[1].name ? 10 * quick : quick;
      vi.advanceTimersByTime(1000 * each * replications);
    },
  };
  const mean = (quick + 10 * quick) / 2;

  it('is told of all the scenarios that are compared, not of the first alone', async () => {
    const futures = 1_000_000;
    for (const order of [scenarios, scenarios.toReversed()]) {
      const problem = await answerSizeProblem(ofEither, order, futures);
      expect(problem?.rule).toContain(`would take about ${durationWords(futures * mean)} here`);
    }
  });

  it('of each scenario too, where too many replications are asked for', async () => {
    const replications = 20_000;
    const refused = {
      path: 'replications',
      value: '20000',
      rule: 'is above the limit: 10,000',
      remedy: 'lower it',
    };
    const told = await withTimeNeeded(() => ofEither, scenarios, { replications }, [refused]);
    expect(told[0].rule).toContain(
      `would take about ${durationWords(replications * mean)} here for each`,
    );
  });
});

describe('how long a future takes', () => {
  it('is not told by the first, which starts the threads and compiles the model', async () => {
    const each = 0.02;
    const cold = machine((turn, futures) => each * futures + (turn === 0 ? 3 : 0));
    expect(await secondsPerFuture(cold, tinyScenario())).toBeCloseTo(each, 9);
  });

  it('of a large service is told by one for each thread', async () => {
    const each = 4;
    const large = machine((turn, futures) => each * futures + (turn === 0 ? 3 : 0));
    expect(await secondsPerFuture(large, tinyScenario())).toBeCloseTo(each, 9);
    expect(large.asked).toEqual([THREADS, THREADS]);
  });

  it('is told by those that followed where something else held up a few of them', async () => {
    const each = 0.02;
    const disturbed = machine((turn, futures) => (turn === 3 ? 60 : each * futures));
    expect(await secondsPerFuture(disturbed, tinyScenario())).toBeCloseTo(each, 9);
  });

  it('is told within a factor of two where every simulation is held up for a tenth of a second', async () => {
    const each = 0.003;
    for (const isHeldUp of [
      () => true,
      (turn: number) => turn % 2 === 0,
      (turn: number) => turn % 2 === 1,
    ]) {
      const busy = machine((turn, futures) => each * futures + (isHeldUp(turn) ? 0.1 : 0));
      const told = await secondsPerFuture(busy, tinyScenario());
      expect(told / each).toBeGreaterThan(1 / 2);
      expect(told / each).toBeLessThan(2);
    }
  });
});
