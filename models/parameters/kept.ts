import type { Parameters } from './parameters.ts';

type Numbers = Float64Array | Int16Array | Uint8Array;

const isNumbers = (value: object): value is Numbers => ArrayBuffer.isView(value);
const isGroup = (value: object): value is Readonly<Record<string, unknown>> =>
  Object.getPrototypeOf(value) === Object.prototype;

/** Whether two values are the same, down to the last number; of tables, whether they are one and the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if ((Array.isArray(one) && Array.isArray(other)) || (isNumbers(one) && isNumbers(other))) {
    if (one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isSame(one[at], other[at])) return false;
    return true;
  }
  if (!isGroup(one) || !isGroup(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
  );
}

/**
 * The numbers of a stretch of time with those parts in which nothing differs from the stretch before as the very same
 * objects, so that whoever follows a change sees at a glance what has changed.
 */
export const keptFrom = (before: Parameters, after: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(after).map(([key, part]) => {
      const former = before[key as keyof Parameters];
      return [key, isSame(former, part) ? former : part];
    }),
  ) as unknown as Parameters;
