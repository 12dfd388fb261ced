import { type Problem, spreadPlan } from '../../models/index.ts';
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

/** What is wrong with a simulation whose results, whatever its replications, would not fit in the memory of a thread. */
export function resultsProblem(
  { scenario, measures }: Pick<Simulation, 'scenario' | 'measures'>,
  heapBytes: number,
): Problem | undefined {
  const { series, size } = spreadPlan(scenario, measures);
  const bytes = HEAP.mebibytes * BYTES_PER_MIB + HEAP.bytesPerNumber * series.length * size;
  if (bytes <= heapBytes) return undefined;
  const { service, teams, roles } = scenario;
  return {
    path: 'service.weeks',
    value: String(service.weeks),
    rule: `with ${counted(teams.length, 'team')} and ${counted(roles.length, 'role')} would need ${gib(bytes)} of memory for its results, where a thread here may take ${gib(heapBytes)}`,
    remedy:
      'simulate fewer weeks, teams or roles, or start Headroom with more (NODE_OPTIONS=--max-old-space-size, in MiB)',
  };
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

const gib = (bytes: number): string => `${Number((bytes / BYTES_PER_GIB).toFixed(1))} GiB`;
