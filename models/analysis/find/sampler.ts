import type { Scenario } from '../../inputs/scenario.ts';
import type { Lab } from '../lab.ts';
import { widthOfAll } from '../outcome.ts';
import { costOutcome, futureSeen, outcomesOf } from './outcomes.ts';
import { type Target, upTo } from './target.ts';
import { type Verdict, verdictSoFar } from './verdict.ts';

/** Futures of a value at the first look; each look doubles them. */
export const FIRST_LOOK = 100;

/** What has been seen of a target, or of a part of it. */
export interface Looked {
  /** Futures seen: the first so many of the seed, the same for all samples. */
  futures: number;
  /** Whether each future meets it: 1 or 0. */
  readonly met: number[];
  metCount: number;
  verdict: Verdict | undefined;
}

/** The standard, or budgets, by itself, where both are asked for together. */
export type PartOf = 'standard' | 'budget';

/** What has been seen of a part. */
export interface Part extends Looked {
  readonly of: Sample;
}

/** What has been seen of the service with certain values of the levers. */
export interface Sample extends Looked {
  readonly scenario: Scenario;
  /** In the order of the levers; null where one that has no value is left as it is. */
  readonly values: readonly (number | null)[];
  /** £ of each future, from the first day to the last week that matters; of more futures where costs were hard to tell apart. */
  readonly cost: number[];
  /** FTE started in each future. */
  readonly starts: number[];
  /** Futures that meet the standard’s part of it, by week; week 0 is the opening position. None of budgets alone. */
  readonly metByWeek: number[];
  /** Of each test of the standard, whether each future meets it at the target’s time: 1 or 0. */
  readonly metOfTests: readonly number[][];
  /** Of each budget of the target, whether each future keeps it: 1 or 0. */
  readonly metOfBudgets: readonly number[][];
  /** Where the target is both of the standard and of budgets. */
  parts?: Readonly<Record<PartOf, Part>>;
}

export const chanceOf = ({ metCount, futures }: Pick<Sample, 'metCount' | 'futures'>): number =>
  metCount / futures;

/** How often the target is met in the first so many futures. */
export const chanceIn = ({ met }: Sample, futures: number): number =>
  met.slice(0, futures).reduce((sum, each) => sum + each, 0) / futures;

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
    const { of, lastWeek, budgets } = this.#target;
    const sample: Sample = {
      ...nothingSeen(),
      scenario: upTo(scenario, lastWeek),
      values,
      cost: [],
      starts: [],
      metByWeek: [],
      metOfTests: scenario.standard.tests.map(() => []),
      metOfBudgets: budgets.map(() => []),
    };
    if (of === 'both') {
      const part = (): Part => ({ ...nothingSeen(), of: sample });
      sample.parts = { standard: part(), budget: part() };
    }
    return sample;
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
    for (let i = 0; i < count; i++) {
      const row = seen.subarray(i * width, (i + 1) * width);
      const future = futureSeen(row, this.#target, sample.metOfTests.length);
      see(sample, future.met);
      if (sample.parts) {
        see(sample.parts.standard, future.standard);
        see(sample.parts.budget, future.budget);
      }
      if (first + i >= sample.cost.length) sample.cost.push(future.costPounds);
      sample.starts.push(future.startsFte);
      addTo(sample.metByWeek, future.byWeek);
      sample.metOfTests.forEach((met, test) => {
        met.push(future.tests[test]);
      });
      sample.metOfBudgets.forEach((met, year) => {
        met.push(future.budgets[year]);
      });
    }
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

  /** Sees a sample in ever more futures, until it, or a part of it, is told from the target or the most are reached. */
  async decide(looked: Sample | Part): Promise<Verdict> {
    const sample = 'of' in looked ? looked.of : looked;
    if (sample.futures < FIRST_LOOK) await this.grow(sample, FIRST_LOOK);
    for (;;) {
      const told = verdictSoFar(looked.metCount, looked.futures, this.#target.chance);
      looked.verdict = told ?? (looked.futures >= this.#most ? 'too close' : undefined);
      if (looked.verdict !== undefined) return looked.verdict;
      await this.grow(sample, 2 * sample.futures);
    }
  }
}

const nothingSeen = (): Looked => ({ futures: 0, met: [], metCount: 0, verdict: undefined });

function see(looked: Looked, met: number): void {
  looked.met.push(met);
  looked.metCount += met;
  looked.futures++;
}

function addTo(sums: number[], row: readonly number[]): void {
  row.forEach((value, index) => {
    sums[index] = (sums[index] ?? 0) + value;
  });
}
