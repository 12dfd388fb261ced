import { RandomStream } from './stream.ts';

/** Every mechanism that draws has a stream of its own, told by this number. Numbers are never reused. */
const MECHANISMS = {
  ranges: 0,
  referrals: 1,
  pathway: 2,
  returning: 3,
  leaving: 4,
  recruitment: 5,
  agency: 6,
  absence: 7,
  learning: 8,
  opening: 9,
  leak: 10,
  longLeave: 11,
} as const;

export type Mechanism = keyof typeof MECHANISMS;
export type MechanismStreams = Readonly<Record<Mechanism, RandomStream>>;

/** The streams of one replication, one for each mechanism. */
export function mechanismStreams(
  key: readonly [number, number],
  replication: number,
): MechanismStreams {
  const root = new RandomStream(key[0], key[1]);
  return Object.fromEntries(
    Object.entries(MECHANISMS).map(([name, number]) => [name, root.child(replication, number)]),
  ) as Record<Mechanism, RandomStream>;
}
