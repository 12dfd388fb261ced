import type { Answers, Work } from './messages.ts';

type Answer = Answers[Work['kind']];

/** One answer, of the answers to the parts of work that was broken off, in their order. */
export function joined(parts: readonly Answer[]): Answer {
  if (parts.length === 1) return parts[0];
  return concatenated(Float32Array, parts) ?? concatenated(Float64Array, parts);
}

/** Undefined where the parts are of another kind. */
function concatenated<T extends Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  Kind: new (length: number) => T,
  parts: readonly Answer[],
): T | undefined {
  const own = parts.filter((part): part is T & Answer => part instanceof Kind);
  if (own.length < parts.length) return undefined;
  const whole = new Kind(own.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of own) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
