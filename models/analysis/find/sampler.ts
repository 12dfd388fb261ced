import type { Scenario } from '../../inputs/scenario.ts';
import type { Lab } from '../lab.ts';
import { widthOfAll } from '../outcome.ts';
import { costOutcome, outcomesOf, type Target, upTo } from './target.ts';
import { type Verdict, verdictSoFar } from './verdict.ts';

/** Futures of a value at the first look; each look doubles them. */
export const FIRST_LOOK = 100;

/** What has been seen of the service with certain values of the levers. */
export interface Sample {
  readonly scenario: Scenario;
  /** In the order of the levers; null where one that has no value is left as it is. */
  readonly values: readonly (number | null)[];
  /** Futures seen: the first so many of the seed, the same for all samples. */
  futures: number;
  /** Whether each future meets the target: 1 or 0. */
  readonly met: number[];
  metCount: number;
  /** £ of each future, from the first day to the last week that matters; of more futures where costs were hard to tell apart. */
  readonly cost: number[];
  /** FTE started in each future. */
  readonly starts: number[];
  /** Futures that meet it, by week; week 0 is the opening position. */
  readonly metByWeek: number[];
  /** Of each test of the standard, whether each future meets it at the target’s time: 1 or 0. */
  readonly metOfTests: readonly number[][];
  verdict: Verdict | undefined;
}

export const chanceOf = ({ metCount, futures }: Pick<Sample, 'metCount' | 'futures'>): number =>
  metCount / futures;

/** Meets the target as far as is known: by its verdict, or where that is too close by its estimate. */
export const seemsToMeet = (
  sample: Pick<Sample, 'metCount' | 'futures' | 'verdict'>,
  target: number,
): boolean =>
  sample.verdict === 'meets' || (sample.verdict === 'too close' && chanceOf(sample) >= target);

/** Simulates futures of one value after another, all on the same luck, and keeps what was seen. */
export class Sampler {
  readonly #lab: Lab;
  readonly #seed: string;
  readonly #target: Target;
  readonly #most: number;
  /** The last that was asked of each sample. */
  readonly #turns = new WeakMap<Sample, Promise<Sample>>();
  #futures = 0;
  #expected = 0;

  constructor(lab: Lab, seed: string, target: Target, most: number) {
    this.#lab = lab;
    this.#seed = seed;
    this.#target = target;
    this.#most = most;
  }

  /** Futures simulated so far. */
  get futures(): number {
    return this.#futures;
  }

  get target(): Target {
    return this.#target;
  }

  /** A value of which nothing has been seen yet. */
  sample(scenario: Scenario, values: Sample['values']): Sample {
    return {
      scenario: upTo(scenario, this.#target.lastWeek),
      values,
      futures: 0,
      met: [],
      metCount: 0,
      cost: [],
      starts: [],
      metByWeek: [],
      metOfTests: scenario.standard.tests.map(() => []),
      verdict: undefined,
    };
  }

  /** Says how many futures more are likely to be needed, for the progress bar. */
  expect(more: number): void {
    const total = this.#futures + more;
    if (total <= this.#expected) return;
    this.#expected = total;
    this.#lab.expect(total);
  }

  /** Counts futures that were simulated past the sampler. */
  add(futures: number): void {
    this.#futures += futures;
  }

  /**
   * Sees a sample in at least so many futures. What is asked of one sample at the same time is done in
   * turn, or its futures would be simulated and counted twice.
   */
  grow(sample: Sample, futures: number): Promise<Sample> {
    const before = this.#turns.get(sample) ?? Promise.resolve(sample);
    const turn = before.then(() => this.#see(sample, futures));
    this.#turns.set(sample, turn);
    return turn;
  }

  async #see(sample: Sample, futures: number): Promise<Sample> {
    const first = sample.futures;
    const count = Math.min(futures, this.#most) - first;
    if (count <= 0) return sample;
    this.expect(count);
    const outcomes = outcomesOf(sample.scenario, this.#target);
    const { scenario } = sample;
    const seen = await this.#lab.observe({ scenario, seed: this.#seed, first, count, outcomes });
    this.#futures += count;
    const width = widthOfAll(outcomes);
    const weeks = this.#target.lastWeek + 1;
    for (let i = 0; i < count; i++) {
      const row = seen.subarray(i * width, (i + 1) * width);
      sample.met.push(row[0]);
      sample.metCount += row[0];
      if (first + i >= sample.cost.length) sample.cost.push(row[1]);
      sample.starts.push(row[2]);
      addTo(sample.metByWeek, row.subarray(3, 3 + weeks));
      sample.metOfTests.forEach((met, test) => {
        met.push(row[3 + weeks + test]);
      });
    }
    sample.futures += count;
    return sample;
  }

  /** Sees what a sample costs in at least so many futures, whatever it takes to tell its chance. */
  async growCost({ scenario, cost }: Sample, futures: number): Promise<void> {
    const first = cost.length;
    const count = futures - first;
    if (count <= 0) return;
    this.expect(count);
    const outcomes = [costOutcome(this.#target)];
    cost.push(...(await this.#lab.observe({ scenario, seed: this.#seed, first, count, outcomes })));
    this.#futures += count;
  }

  /** Sees a sample in ever more futures, until it is told from the target or the most are reached. */
  async decide(sample: Sample): Promise<Verdict> {
    if (sample.futures < FIRST_LOOK) await this.grow(sample, FIRST_LOOK);
    for (;;) {
      const told = verdictSoFar(sample.metCount, sample.futures, this.#target.chance);
      sample.verdict = told ?? (sample.futures >= this.#most ? 'too close' : undefined);
      if (sample.verdict !== undefined) return sample.verdict;
      await this.grow(sample, 2 * sample.futures);
    }
  }
}

function addTo(sums: number[], row: Float64Array): void {
  row.forEach((value, index) => {
    sums[index] = (sums[index] ?? 0) + value;
  });
}
