/** Paths into a scenario, written `teams[0].posts[1].capPerFte`. */
export type PathParts = readonly (string | number)[];

export const formatPath = (parts: readonly PropertyKey[]): string =>
  parts.reduce<string>(
    (path, part) =>
      typeof part === 'number'
        ? `${path}[${part}]`
        : path
          ? `${path}.${String(part)}`
          : String(part),
    '',
  );

/** The parts of a written path, or undefined where it is not one. */
export function parsePath(path: string): PathParts | undefined {
  if (!/^[A-Za-z][A-Za-z0-9]*(\[\d{1,6}\]|\.[A-Za-z][A-Za-z0-9]*)*$/.test(path)) return undefined;
  return [...path.matchAll(/[A-Za-z][A-Za-z0-9]*|\[(\d+)\]/g)].map((match) =>
    match[1] === undefined ? match[0] : Number(match[1]),
  );
}

/** What stands at the path; undefined where nothing does. Inherited properties are nothing. */
export const getAt = (root: unknown, parts: PathParts): unknown =>
  parts.reduce<unknown>(
    (node, part) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, part)
        ? (node as Record<string | number, unknown>)[part]
        : undefined,
    root,
  );

/** A copy of the root with another value at the path; everything off the path is shared, not copied. */
export function setAt<T>(root: T, parts: PathParts, value: unknown): T {
  const [part, ...rest] = parts;
  if (part === undefined) return value as T;
  const copy = (Array.isArray(root) ? [...root] : { ...root }) as Record<string | number, unknown>;
  copy[part] = setAt(copy[part], rest, value);
  return copy as T;
}
