import type { Profiler } from 'node:inspector';

type Frame = Profiler.ProfileNode['callFrame'];

/** Says where a frame of the stack comes from: a file of the project, or a word such as `(idle)`. */
export type PlaceOf = (frame: Frame) => string;

/** Says under which name a sample counts, from its places, innermost first; undefined leaves it out. */
export type NameOf = (stack: readonly string[]) => string | undefined;

/** Shares of the time (0 to 1) of a sampling profile by name, the largest first. */
export function sharesOf(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  placeOf: PlaceOf,
  nameOf: NameOf,
): Map<string, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const stackOf = (leaf: number): string[] => {
    const stack: string[] = [];
    for (let id: number | undefined = leaf; id !== undefined; id = parents.get(id)) {
      stack.push(places.get(id) ?? '');
    }
    return stack;
  };
  const names = new Map(nodes.map(({ id }) => [id, nameOf(stackOf(id))]));
  const times = new Map<string, number>();
  let all = 0;
  samples.forEach((id, i) => {
    const name = names.get(id);
    if (name === undefined) return;
    times.set(name, (times.get(name) ?? 0) + timeDeltas[i]);
    all += timeDeltas[i];
  });
  return new Map(
    [...times].map(([name, time]) => [name, time / all] as const).sort((a, b) => b[1] - a[1]),
  );
}
