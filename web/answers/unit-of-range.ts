import type { Unit } from '../../models/units.ts';

/** What answers name that a range may be of: the input that is swept, or the levers of a search. */
export interface Tried {
  input?: { unit: Unit };
  levers?: readonly { unit: Unit }[];
}

const RANGE = ['from', 'to', 'step'];

/**
 * The unit of an end or the step of a range that was asked for: what it is a number of stands in the answer, so
 * that of a question not yet answered it is not known.
 * @param path of the field in the question
 */
export function unitOfRange(tried: Tried | null, path: readonly PropertyKey[]): Unit | undefined {
  if (!RANGE.includes(String(path.at(-1)))) return undefined;
  const [list, lever] = path;
  return list === 'levers' ? tried?.levers?.[Number(lever)]?.unit : tried?.input?.unit;
}
