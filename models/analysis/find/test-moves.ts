import type { Scenario } from '../../inputs/scenario.ts';
import { isTold, type Met } from './direction.ts';
import { seenTest } from './points.ts';
import type { HardTest, TestChange, TestMove } from './result.ts';
import type { Sample } from './sampler.ts';

type Tests = Scenario['standard']['tests'];

const metOf = ({ metOfTests, futures }: Sample, test: number): Met => ({
  met: metOfTests[test],
  futures,
});

/** Samples along one lever, any other being as in the one that is shown, ascending; at least two, or none. */
function along(samples: readonly Sample[], shown: Sample, lever: number): Sample[] {
  const line = samples
    .filter(
      ({ values }) =>
        values[lever] !== null &&
        values.every((value, other) => other === lever || value === shown.values[other]),
    )
    .toSorted((a, b) => (a.values[lever] ?? 0) - (b.values[lever] ?? 0));
  return line.length > 1 ? line : [];
}

/**
 * What each lever does to single tests of the standard over the values looked at, where that is beyond noise:
 * the chance of all together may stay where it is because one test is never met.
 * @param shown through whose values levers are followed
 */
export function testMoves(
  tests: Tests,
  levers: number,
  samples: readonly Sample[],
  shown: Sample,
): TestMove[] {
  return Array.from({ length: levers }, (_, lever) => lever).flatMap((lever) => {
    const line = along(samples, shown, lever);
    return tests.flatMap(({ id, label }, test) => {
      const seen = turnsOf(line.map((sample) => metOf(sample, test))).map((place) => ({
        value: line[place].values[lever] ?? 0,
        ...seenTest(line[place], test),
      }));
      return seen.length > 0 ? [{ lever, test: id, label, seen }] : [];
    });
  });
}

/** Places of both ends, and of what lies beyond both on the way; none where nothing is told from noise. */
function turnsOf(line: readonly Met[]): number[] {
  if (line.length === 0) return [];
  const last = line.length - 1;
  const ends = [line[0], line[last]];
  const share = ({ met, futures }: Met) =>
    met.reduce((sum, each) => sum + each, 0) / Math.max(1, futures);
  const between = line.map((_, place) => place).slice(1, -1);
  const highest = between.toSorted((a, b) => share(line[b]) - share(line[a])).slice(0, 1);
  const lowest = between.toSorted((a, b) => share(line[a]) - share(line[b])).slice(0, 1);
  const turns = [
    ...highest.filter((place) => ends.every((end) => isTold(end, line[place]))),
    ...lowest.filter((place) => ends.every((end) => isTold(line[place], end))),
  ].sort((a, b) => a - b);
  const moves = isTold(ends[0], ends[1]) || isTold(ends[1], ends[0]);
  return moves || turns.length > 0 ? [0, ...turns, last] : [];
}

/** What a plan does to the tests that were not asked for, against doing nothing, where that is beyond noise. */
export function otherTests(
  tests: Tests,
  asked: string | undefined,
  before: Sample,
  after: Sample,
): TestChange[] {
  return tests.flatMap(({ id, label }, test) => {
    const [was, is] = [metOf(before, test), metOf(after, test)];
    if (id === asked || !(isTold(was, is) || isTold(is, was))) return [];
    return [{ test: id, label, before: seenTest(before, test), after: seenTest(after, test) }];
  });
}

/**
 * What stands in the way of all tests together: those met least often where something is shown, none of which can
 * be told from the least; where no value makes a difference, those that no value looked at brings to the target.
 * @param wanted the chance that is asked for
 */
export function hardestTests(
  tests: Tests,
  shown: Sample,
  samples: readonly Sample[],
  isSame: boolean,
  wanted: number,
): HardTest[] {
  const all = tests.map(({ id, label }, test) => ({ test, id, label, of: metOf(shown, test) }));
  if (isSame) {
    const highest = all.map(({ test, id, label }) => {
      const seen = samples.map((sample) => seenTest(sample, test));
      return {
        test: id,
        label,
        ...seen.reduce((most, each) => (each.chance > most.chance ? each : most)),
      };
    });
    const never = highest.filter(({ high }) => high < wanted);
    if (never.length > 0) return never.map((each) => ({ ...each, atEvery: true }));
  }
  const count = ({ met }: Met) => met.reduce((sum, each) => sum + each, 0);
  const [least] = all.toSorted((a, b) => count(a.of) - count(b.of));
  if (!least || count(least.of) === shown.futures) return [];
  return all
    .filter(({ of }) => !isTold(least.of, of))
    .map(({ test, id, label }) => ({ test: id, label, ...seenTest(shown, test), atEvery: false }));
}
