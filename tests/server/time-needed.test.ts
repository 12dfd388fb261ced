import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Simulation } from '../../server/runs/simulation.ts';
import { secondsPerFuture } from '../../server/runs/time-needed.ts';
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
