import { expect, test } from 'vitest';
import { ROW } from '../../models/engine/case-rows.ts';
import { CHUNK } from '../../models/engine/chunks.ts';
import { HERE } from '../../models/engine/here.ts';
import { createRun } from '../../models/simulation/run.ts';
import { FIXTURES, fixture } from '../support/fixtures.ts';
import { aScenario, aStream } from '../support/scenarios.ts';

const FUTURES = 3;

test('services that one thread simulates in turn, future by future, have the futures that each has alone', () => {
  const alone = FIXTURES.map((name) => createRun(fixture(name), 'here').simulate(0, FUTURES));
  const runs = FIXTURES.map((name) => createRun(fixture(name), 'here'));
  for (let future = 0; future < FUTURES; future++) {
    runs.forEach((run, service) => {
      const size = run.valuesPerReplication;
      const expected = alone[service].subarray(future * size, (future + 1) * size);
      expect(run.simulate(future, 1)).toEqual(expected);
    });
  }
});

test('a service that outgrows its room, in a thread that had hardly any, has the same futures', () => {
  const referralsPerYear = 20_000;
  const swamped = aScenario({ streams: [aStream({ referralsPerYear })] });
  const simulated = () => createRun(swamped, 'here').simulate(0, FUTURES);
  const expected = simulated();
  HERE.memory = new Int32Array(0);
  HERE.chunks = new Int32Array(2 * CHUNK);
  HERE.reals = new Float64Array(0);
  HERE.poolReals = new Float64Array(0);
  HERE.visitsMade = new Float64Array(0);
  expect(simulated()).toEqual(expected);
  expect(HERE.memory.length / ROW).toBeGreaterThan(referralsPerYear / 2);
  expect(HERE.chunks.length).toBeGreaterThan(2 * CHUNK);
});
