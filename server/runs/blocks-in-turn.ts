import { BLOCK_SIZE } from '../../models/index.ts';
import { type Block, blocksOf } from './blocks.ts';
import { partnersOf } from './partners.ts';
import type { Haste, Simulation } from './simulation.ts';

export interface PlannedBlock extends Block {
  /** Of partners, who have the inputs of the replications and other luck. */
  partners: boolean;
}

type Order = Pick<Simulation, 'replications' | 'split' | 'haste'>;

/** The blocks of a simulation, those of partners after all replications; in haste, those that there is time for. */
export function* blocksInTurn(order: Order): Generator<PlannedBlock> {
  const { replications, haste } = order;
  // The first few are a block each, so that all threads work at what is shown first.
  const blocks = haste
    ? whileTime(blocksOf(replications, 1), haste)
    : blocksOf(replications, BLOCK_SIZE, BLOCK_SIZE);
  for (const block of blocks) yield { ...block, partners: false };
  for (const block of blocksOf(partnersOf(order), BLOCK_SIZE)) yield { ...block, partners: true };
}

function* whileTime(blocks: Iterable<Block>, { milliseconds, least }: Haste): Generator<Block> {
  const end = performance.now() + milliseconds;
  for (const block of blocks) {
    if (block.first >= least && performance.now() >= end) return;
    yield block;
  }
}
