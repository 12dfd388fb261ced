import { BLOCK_SIZE, type Experiment, widthOfAll } from '../../models/index.ts';
import { type Block, blocksOf } from './blocks.ts';
import { enoughFor, inTurn } from './in-turn.ts';
import type { Pool } from './pool.ts';
import { subjectOf } from './subject.ts';
import { PRIORITY } from './task-queue.ts';

/**
 * Simulates an experiment after all previews, in the order in which experiments are asked for.
 * @param onFutures told of each block of futures as it is done
 * @throws the signal's reason when aborted; ModelFault when the model fails
 */
export type Observe = (
  experiment: Experiment,
  signal?: AbortSignal,
  onFutures?: (count: number) => void,
) => Promise<Float64Array>;

/**
 * Simulates experiments one after another, handing out few blocks of each at a time: however large an
 * experiment is, runs take their turn between its blocks, and it is dropped at once.
 */
export function createObserver(pool: Pool): Observe {
  let allBegun: Promise<void> = Promise.resolve();

  return async (experiment, signal, onFutures) => {
    const { first, count, outcomes, partners } = experiment;
    const subject = subjectOf(experiment);
    const width = widthOfAll(outcomes);
    const all = new Float64Array(count * width);
    const stop = new AbortController();
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    const before = allBegun;
    const begun = Promise.withResolvers<void>();
    allBegun = begun.promise;
    const observeBlock = async (block: Block) => {
      const from = first + block.first;
      const work = { kind: 'observe', ...block, first: from, outcomes, partners } as const;
      all.set(await pool.run(subject, work, PRIORITY.run, either), block.first * width);
      onFutures?.(block.count);
    };
    try {
      await before;
      either.throwIfAborted();
      const blocks = blocksOf(count, BLOCK_SIZE);
      await inTurn(blocks, enoughFor(pool.threads), observeBlock, begun.resolve);
      return all;
    } finally {
      begun.resolve();
      stop.abort(); // drops what still waits when one block failed
    }
  };
}
