import type { Profiler } from 'node:inspector';
import { expect, test } from 'vitest';
import { byFile, byMechanism } from '../../../tools/bench/profile/names.ts';
import { sharesOf } from '../../../tools/bench/profile/shares.ts';

const SIMULATION = 'models/simulation/replication.ts';
const ALLOCATION = 'models/mechanisms/m04-allocation.ts';
const VERBS = 'models/engine/case-verbs.ts';

const node = (id: number, place: string, children: number[] = []): Profiler.ProfileNode => ({
  id,
  callFrame: { functionName: place, scriptId: '0', url: '', lineNumber: 0, columnNumber: 0 },
  children,
});

/** A replication that calls the engine itself and by way of allocation, which sorts. */
const profile: Profiler.Profile = {
  startTime: 0,
  endTime: 0,
  nodes: [
    node(1, '(root)', [2, 3, 8]),
    node(2, '(idle)'),
    node(3, SIMULATION, [4, 6]),
    node(4, ALLOCATION, [5, 7]),
    node(5, VERBS),
    node(6, VERBS),
    node(7, 'sort'),
    node(8, 'garbage collection'),
  ],
  samples: [2, 3, 4, 5, 6, 7, 8],
  timeDeltas: [1000, 10, 20, 30, 15, 5, 20],
};
const shares = (name: typeof byFile) =>
  Object.fromEntries(sharesOf(profile, ({ functionName }) => functionName, name));

test('a mechanism is charged for the verbs it calls; other work for its room; waiting for nothing', () => {
  expect(shares(byMechanism)).toEqual({
    'm04-allocation': 0.55,
    simulation: 0.1,
    engine: 0.15,
    'garbage collection': 0.2,
  });
});

test('by file, the code that runs is charged, with what the language does for it', () => {
  expect(shares(byFile)).toEqual({
    'engine/case-verbs.ts': 0.45,
    'mechanisms/m04-allocation.ts': 0.25,
    'garbage collection': 0.2,
    'simulation/replication.ts': 0.1,
  });
});

test('the largest share comes first', () => {
  const values = Object.values(shares(byFile));
  expect(values).toEqual([...values].sort((a, b) => b - a));
});
