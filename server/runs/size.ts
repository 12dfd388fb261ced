import { type Problem, spreadPlan } from '../../models/index.ts';
import type { MemoryHere } from './memory-here.ts';
import { type Futures, futuresOf, partnersOf } from './partners.ts';
import { BYTES_PER_VALUE } from './place.ts';
import type { Simulation } from './simulation.ts';

const BYTES_PER_MIB = 1024 ** 2;
const BYTES_PER_GIB = 1024 ** 3;
/** Most disk that the values of one run may take, while it goes on. */
const MOST_VALUE_BYTES = 8 * BYTES_PER_GIB;

/** Where the values of a run would go. */
interface Room {
  /** Up to this they are in memory. */
  mostBytesInMemory: number;
  freeBytesOnDisk: number;
}

/** What the values of a run take, in all. */
export const valueBytes = (futures: Futures, valuesPerReplication: number): number =>
  futuresOf(futures) * valuesPerReplication * BYTES_PER_VALUE;

/**
 * What is wrong with a run whose values would not fit; undefined when they do.
 * @param time how long it would take, in words
 */
export function sizeProblem(
  futures: Futures,
  valuesPerReplication: number,
  { mostBytesInMemory, freeBytesOnDisk }: Room,
  time?: string,
): Problem | undefined {
  const perFuture = valuesPerReplication * BYTES_PER_VALUE;
  const bytes = valueBytes(futures, valuesPerReplication);
  const most = Math.max(mostBytesInMemory, Math.min(MOST_VALUE_BYTES, freeBytesOnDisk));
  if (bytes <= most) return undefined;
  const limit =
    freeBytesOnDisk < MOST_VALUE_BYTES
      ? `of which ${gib(freeBytesOnDisk)} is free`
      : `above the limit of ${gib(MOST_VALUE_BYTES)}`;
  const fit = Math.floor(most / perFuture);
  const replications = fit - partnersOf({ ...futures, replications: Math.ceil(fit / 2) });
  return {
    path: 'replications',
    value: String(futures.replications),
    rule: `would need ${gib(bytes)} of disk, ${limit}${time ? `, and about ${time} here` : ''}`,
    remedy: `give at most ${replications} replications, or simulate fewer weeks or teams`,
  };
}

/**
 * What a thread needs of the JavaScript heap to put results together: measured of services of 20 to 60 teams, with
 * which threads ended below it and none did above it.
 */
const HEAP = { mebibytes: 100, bytesPerNumber: 24 };

/**
 * What the whole process takes at most while it puts results together and answers with them: measured of services of 8 to
 * 32 teams with two threads in containers of 512 to 1,024 MiB. It was ended in one that had less, and in none that had more.
 */
const PROCESS = { mebibytes: 120, mebibytesPerThread: 50, bytesPerNumber: 100 };

/** What the whole process takes before there is anything to put together. */
export const bytesAtRest = (threads: number): number =>
  (PROCESS.mebibytes + PROCESS.mebibytesPerThread * threads) * BYTES_PER_MIB;

/** What helps where the whole process would take too much. */
export const MORE_MEMORY = 'give its container or machine more memory';

/** What is wrong with a simulation whose results, whatever its replications, would not fit in memory. */
export function resultsProblem(
  { scenario, measures }: Pick<Simulation, 'scenario' | 'measures'>,
  { heapBytes, processBytes }: MemoryHere,
  threads: number,
): Problem | undefined {
  const { series, size } = spreadPlan(scenario, measures);
  const numbers = series.length * size;
  const { service, teams, roles } = scenario;
  const refused = (bytes: number, limit: string, more: string): Problem => ({
    path: 'service.weeks',
    value: String(service.weeks),
    rule: `with ${counted(teams.length, 'team')} and ${counted(roles.length, 'role')} would need ${memory(bytes)} of memory for its results, where ${limit}`,
    remedy: `simulate fewer weeks, teams or roles, or ${more}`,
  });
  const ofThread = HEAP.mebibytes * BYTES_PER_MIB + HEAP.bytesPerNumber * numbers;
  if (ofThread > heapBytes) {
    return refused(
      ofThread,
      `a thread here may take ${memory(heapBytes)}`,
      'start Headroom with more (NODE_OPTIONS=--max-old-space-size, in MiB)',
    );
  }
  const ofAll = bytesAtRest(threads) + PROCESS.bytesPerNumber * numbers;
  if (ofAll <= processBytes) return undefined;
  return refused(ofAll, `Headroom may take ${memory(processBytes)} here in all`, MORE_MEMORY);
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

/** What is refused and what there is may be near each other. */
const memory = (bytes: number): string =>
  bytes < 2 * BYTES_PER_GIB ? `${Math.ceil(bytes / BYTES_PER_MIB)} MiB` : gib(bytes);

const gib = (bytes: number): string => `${Number((bytes / BYTES_PER_GIB).toFixed(1))} GiB`;
