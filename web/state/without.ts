import { getAt, type PathParts, setAt } from '../../models/scenario/path.ts';

/** The root without the key at the path: an input that is left out is absent, not empty. */
export function without<T>(root: T, parts: PathParts): T {
  const group = getAt(root, parts.slice(0, -1));
  if (typeof group !== 'object' || group === null) return root;
  const kept = Object.entries(group).filter(([key]) => key !== parts.at(-1));
  return setAt(root, parts.slice(0, -1), Object.fromEntries(kept));
}
