import { valuesPerReplicationOf } from '../../models/index.ts';
import { blocksInTurn, type PlannedBlock } from './blocks-in-turn.ts';
import { enoughFor, inTurn } from './in-turn.ts';
import type { Work } from './messages.ts';
import { createPartials } from './partials.ts';
import { futuresOf, partnersOf } from './partners.ts';
import type { Pool } from './pool.ts';
import type { Simulation, SimulationWatch } from './simulation.ts';
import { subjectOf } from './subject.ts';
import { type Summary, summarise } from './summarising.ts';
import { PRIORITY, type Priority } from './task-queue.ts';
import { type Keeping, openValueStore } from './value-store.ts';

/** Simulates and summarises one run in the pool. */
export async function simulate(
  pool: Pool,
  keeping: Keeping,
  simulation: Simulation,
  { signal, onProgress, onPartial }: SimulationWatch,
): Promise<Uint8Array<ArrayBuffer>> {
  const { scenario, replications, date, urgency, measures, gzip = false } = simulation;
  const subject = subjectOf(simulation);
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const partnerCount = partnersOf(simulation);
  const columns = scenario.service.weeks + 1;
  const store = openValueStore(
    {
      capacity: futuresOf(simulation),
      series: valuesPerReplicationOf(scenario) / columns,
      columns,
    },
    keeping,
  );
  const { place } = store;
  const run = <W extends Work>(work: W, priority: Priority) =>
    pool.run(subject, work, priority, either, store.hold());
  const summarised = (among: number, summary: Summary) =>
    summarise(
      (work) => run(work, urgency === 'run' ? PRIORITY.summary : PRIORITY[urgency]),
      among,
      scenario,
      summary,
    );
  const partials =
    onPartial &&
    createPartials(replications, onPartial, (count, measures) =>
      summarised(1, { readings: { place, from: 0, count }, measures, gzip: false }),
    );
  let done = 0;
  let replicationsDone = 0;
  const simulateBlock = async (block: PlannedBlock) => {
    const at = block.partners ? replications + block.first : block.first;
    await run({ kind: 'simulate', ...block, into: { place, at } }, PRIORITY[urgency]);
    done += block.count;
    onProgress?.(done);
    if (block.partners) return;
    replicationsDone += block.count;
    partials?.completed(block.first, block.count);
  };
  try {
    // What has been handed out is simulated, late or not.
    const atOnce = simulation.haste ? pool.threads : enoughFor(pool.threads);
    await inTurn(blocksInTurn(simulation), atOnce, simulateBlock);
    // A preview during a run would wait for a block of it once more if it were shared out.
    return await summarised(urgency === 'preview' ? pool.idle() : pool.threads, {
      readings: { place, from: 0, count: replicationsDone },
      ...(partnerCount > 0 ? { partners: { place, from: replications, count: partnerCount } } : {}),
      date,
      measures,
      gzip,
    });
  } finally {
    stop.abort(); // drops what still waits when one block failed, and a partial nobody needs now
    store.close();
  }
}
