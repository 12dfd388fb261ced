import type { Scenario } from '../../../inputs/scenario.ts';
import { type SameCaps, sameCaps } from '../../same-caps.ts';
import type { Sample } from '../sampler.ts';
import type { RangedLever } from './ranged-lever.ts';

const CAP = /^teams\[(\d+)\]\.posts\[(\d+)\]\.capPerFte$/;

/**
 * Values of a lever that are the same cap: those among the values looked at, and those of the range that are the same
 * as one that is shown. Empty for another lever than a cap, or where another one may change how much of it people have.
 * @param shown values of this lever that the answer names
 */
export function capsAlike(
  scenario: Scenario,
  levers: readonly RangedLever[],
  which: number,
  samples: readonly Sample[],
  shown: readonly (number | null | undefined)[],
): SameCaps[] {
  const { lever, values } = levers[which];
  const others = levers.filter((_, index) => index !== which);
  const lines = lever.paths.flatMap((path) => {
    const found = CAP.exec(path);
    return found ? [{ team: Number(found[1]), line: Number(found[2]) }] : [];
  });
  const isOther = others.some(({ lever: { kind } }) => kind === 'input' || kind === 'cap');
  if (lines.length === 0 || lines.length < lever.paths.length || isOther) return [];
  const of = (value: number) =>
    samples.filter((sample) => sample.futures > 0 && sample.values[which] === value);
  const isSeen = (value: number) => of(value).length > 0;
  const found = sameCaps(scenario, lines, values, (same) => areAlike(same.map(of), which));
  return found.filter(
    (group) =>
      group.values.filter(isSeen).length > 1 || group.values.some((each) => shown.includes(each)),
  );
}

/** Whether each of these values was seen, and all of them the same wherever other levers were as well. */
function areAlike(ofValues: readonly (readonly Sample[])[], which: number): boolean {
  const otherwise = ({ values }: Sample) => values.filter((_, index) => index !== which).join();
  const pairs = ofValues
    .slice(1)
    .flatMap((next, at) =>
      ofValues[at].map(
        (one) => [one, next.find((each) => otherwise(each) === otherwise(one))] as const,
      ),
    );
  const both = pairs.filter((pair): pair is readonly [Sample, Sample] => pair[1] !== undefined);
  const isLinked = ofValues.slice(1).every((next) => both.some(([, two]) => next.includes(two)));
  return isLinked && both.every(([one, two]) => sameFutures(one, two));
}

const sameFutures = (one: Sample, two: Sample): boolean => {
  const futures = Math.min(one.futures, two.futures);
  const isSame = (some: readonly number[], others: readonly number[]) =>
    some.slice(0, futures).every((each, future) => each === others[future]);
  return (
    isSame(one.met, two.met) &&
    isSame(one.cost, two.cost) &&
    isSame(one.starts, two.starts) &&
    one.metOfTests.every((met, test) => isSame(met, two.metOfTests[test]))
  );
};
