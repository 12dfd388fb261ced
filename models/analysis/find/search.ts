import type { Scenario } from '../../inputs/scenario.ts';
import { plainScenario, rangedInputs } from '../../parameters/ranged-inputs.ts';
import { canonicalJson } from '../../scenario/hash.ts';
import { cheapestSoFar, tellCosts } from './cost-ties.ts';
import type { Helps } from './direction.ts';
import type { Joint } from './joint-search.ts';
import type { RangedLever } from './levers/ranged-lever.ts';
import { searchLine } from './line-search.ts';
import { searchPair } from './pair-search.ts';
import { cheapestOf, smallestOf } from './points.ts';
import type { Sample, Sampler } from './sampler.ts';

/** What a search along one lever or two came to. */
export interface Search {
  helps: readonly Helps[];
  samples: readonly Sample[];
  chosen: Sample | undefined;
  neighbour?: Sample;
  /** Of two levers with one least pair: that pair with one step less of each lever, as far as the ranges go. */
  lesser: readonly Sample[];
  certain?: Sample;
  pairs: readonly Sample[];
  /** Of the pairs, those whose cost cannot be told from that of the chosen one. */
  asCheap: readonly Sample[];
  /** Of one lever: where the standard and budgets want opposite things of it. */
  joint?: Joint;
  /** Of two levers, the values of the first for which the second was searched. */
  rows: number;
}

/** Finds the least of one lever; a value that changes nothing is doing nothing. */
export async function searchOne(
  sampler: Sampler,
  scenario: Scenario,
  { lever, values }: RangedLever,
  doNothing: Sample,
): Promise<Search> {
  const samples = values.map((value) => {
    const applied = lever.apply(scenario, value);
    return value === lever.now && sameInputs(applied, scenario)
      ? doNothing
      : sampler.sample(applied, [value]);
  });
  const line = await searchLine(sampler, samples, placeOf(lever.now, values));
  return {
    helps: [line.helps],
    samples: samples.filter(({ futures }) => futures > 0),
    chosen: line.found,
    neighbour: line.before,
    certain: line.certain,
    ...(line.joint ? { joint: line.joint } : {}),
    lesser: [],
    pairs: [],
    asCheap: [],
    rows: 0,
  };
}

/** Finds the least pairs of two levers, and the cheapest of them. */
export async function searchTwo(
  sampler: Sampler,
  scenario: Scenario,
  ranged: readonly RangedLever[],
): Promise<Search> {
  const [first, second] = ranged;
  const grid = first.values.map((a) =>
    second.values.map((b) =>
      sampler.sample(second.lever.apply(first.lever.apply(scenario, a), b), [a, b]),
    ),
  );
  const now = [
    placeOf(first.lever.now, first.values),
    placeOf(second.lever.now, second.values),
  ] as const;
  const lines = ranged.map((_, which) => besides(sampler, scenario, ranged, which));
  const pair = await searchPair(
    sampler,
    grid,
    now,
    (which) => lines[which],
    (least) => [cheapestOf(least), cheapestSoFar(least, ranged), smallestOf(least, ranged)],
  );
  const told = pair.least.length > 0 ? await tellCosts(sampler, pair.least, ranged) : undefined;
  const lesser = pair.least.length === 1 ? lesserThan(pair.least[0], grid, pair.helps) : [];
  await Promise.all(lesser.map((sample) => sampler.decide(sample)));
  return {
    helps: pair.helps,
    samples: seenOnce([...lines, ...grid].flat()),
    chosen: told?.plan,
    neighbour: pair.before ?? lesser.find(({ verdict }) => verdict === 'too close'),
    lesser,
    certain: pair.certain.length > 0 ? cheapestOf(pair.certain) : undefined,
    pairs: pair.least,
    asCheap: told?.asCheap ?? [],
    rows: pair.rows,
  };
}

/** What was simulated, by the levers in turn; of two samples of the same values the first. */
function seenOnce(samples: readonly Sample[]): Sample[] {
  const byValues = new Map<string, Sample>();
  for (const sample of samples) {
    const key = sample.values.join(' ');
    if (sample.futures > 0 && !byValues.has(key)) byValues.set(key, sample);
  }
  const along = ({ values }: Sample, which: number) => values[which] ?? Number.NEGATIVE_INFINITY;
  return [...byValues.values()].sort(
    (a, b) => along(a, 0) - along(b, 0) || along(a, 1) - along(b, 1),
  );
}

/** Each value of one lever with the other as it is. */
const besides = (
  sampler: Sampler,
  scenario: Scenario,
  ranged: readonly RangedLever[],
  which: number,
): Sample[] => {
  const { lever, values } = ranged[which];
  const other = ranged[1 - which];
  const stands = other.lever.now ?? null;
  return values.map((value) =>
    sampler.sample(lever.apply(scenario, value), which === 0 ? [value, stands] : [stands, value]),
  );
};

/** Whether two scenarios are simulated alike, whatever their numbers say of their sources. */
function sameInputs(one: Scenario, other: Scenario): boolean {
  const simulated = (scenario: Scenario) =>
    canonicalJson({ plain: plainScenario(scenario), ranged: rangedInputs(scenario) });
  return simulated(one) === simulated(other);
}

/** Where a value stands among ascending ones, between two or beyond them; the middle where there is none. */
function placeOf(value: number | undefined, values: readonly number[]): number {
  if (value === undefined) return (values.length - 1) / 2;
  const step = values[1] - values[0];
  return (value - values[0]) / step;
}

/** A pair with one step less of each lever that helps one way; none where its range ends there, or one lever stays as it is. */
function lesserThan(
  pair: Sample,
  grid: readonly (readonly Sample[])[],
  helps: readonly Helps[],
): Sample[] {
  const row = grid.findIndex((each) => each.includes(pair));
  if (row < 0) return [];
  const column = grid[row].indexOf(pair);
  const [back, backAlongRow] = helps.map(stepBack);
  return [grid[row + back]?.[column], grid[row][column + backAlongRow]].filter(
    (sample) => sample !== undefined && sample !== pair,
  );
}

const stepBack = (helps: Helps): number => {
  if (helps === 'more') return -1;
  return helps === 'less' ? 1 : 0;
};
