import type { Condition } from './conditions.ts';
import { isTold, type Met } from './direction.ts';
import { seenMet } from './points.ts';
import type { HardTest, TestChange, TestMove } from './result.ts';
import type { Sample } from './sampler.ts';

const metOf = (sample: Sample, { metIn }: Condition): Met => ({
  met: metIn(sample),
  futures: sample.futures,
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
 * What each lever does to single tests of the standard, and to budgets, over the values looked at, where that is beyond noise:
 * the chance of all together may stay where it is because one test is never met.
 * @param shown through whose values levers are followed
 */
export function testMoves(
  conditions: readonly Condition[],
  levers: number,
  samples: readonly Sample[],
  shown: Sample,
): TestMove[] {
  return Array.from({ length: levers }, (_, lever) => lever).flatMap((lever) => {
    const line = along(samples, shown, lever);
    return conditions.flatMap((condition) => {
      const seen = turnsOf(line.map((sample) => metOf(sample, condition))).map((place) => ({
        value: line[place].values[lever] ?? 0,
        ...seenMet(condition.metIn(line[place])),
      }));
      return seen.length > 0 ? [{ lever, test: condition.id, label: condition.label, seen }] : [];
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
  conditions: readonly Condition[],
  before: Sample,
  after: Sample,
): TestChange[] {
  return conditions.flatMap((condition) => {
    const [was, is] = [metOf(before, condition), metOf(after, condition)];
    if (!(isTold(was, is) || isTold(is, was))) return [];
    const { id: test, label, metIn } = condition;
    return [{ test, label, before: seenMet(metIn(before)), after: seenMet(metIn(after)) }];
  });
}

/**
 * What stands in the way of all tests together: those met least often where something is shown, none of which can
 * be told from the least; where no value makes a difference, those that no value looked at brings to the target.
 * @param wanted the chance that is asked for
 */
export function hardestTests(
  conditions: readonly Condition[],
  shown: Sample,
  samples: readonly Sample[],
  isSame: boolean,
  wanted: number,
): HardTest[] {
  if (isSame) {
    const highest = conditions.map(({ id, label, metIn }) => {
      const seen = samples.map((sample) => seenMet(metIn(sample)));
      return {
        test: id,
        label,
        ...seen.reduce((most, each) => (each.chance > most.chance ? each : most)),
      };
    });
    const never = highest.filter(({ high }) => high < wanted);
    if (never.length > 0) return never.map((each) => ({ ...each, atEvery: true }));
  }
  const all = conditions.map(({ id, label, metIn }) => ({
    id,
    label,
    met: metIn(shown),
    futures: shown.futures,
  }));
  const count = ({ met }: Met) => met.reduce((sum, each) => sum + each, 0);
  const [least] = all.toSorted((a, b) => count(a) - count(b));
  if (!least || count(least) === shown.futures) return [];
  return all
    .filter((each) => !isTold(least, each))
    .map(({ id, label, met }) => ({ test: id, label, ...seenMet(met), atEvery: false }));
}
