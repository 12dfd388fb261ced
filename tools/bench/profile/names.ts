import type { NameOf } from './shares.ts';

export const GARBAGE_COLLECTION = 'garbage collection';
const ELSEWHERE = 'everything else';
const MODEL = /^models\/(.+)$/;
const MECHANISM = /^models\/mechanisms\/(.+)\.ts$/;
const ROOM = /^models\/([^/]+)\//;
/** V8’s words for a thread that waits, and for its own root of every stack. */
const NOT_WORK = new Set(['(idle)', '(program)', '(root)']);

/** The part that a pattern finds in the innermost place where it finds any. */
function innermost(stack: readonly string[], pattern: RegExp): string | undefined {
  const place = stack.find((each) => pattern.test(each));
  return place && pattern.exec(place)?.[1];
}

const otherwise = ([place]: readonly string[]): string =>
  place === GARBAGE_COLLECTION ? GARBAGE_COLLECTION : ELSEWHERE;

/** By mechanism, with the verbs that it calls; what no mechanism called counts for its room of the model. */
export const byMechanism: NameOf = (stack) =>
  NOT_WORK.has(stack[0])
    ? undefined
    : (innermost(stack, MECHANISM) ?? innermost(stack, ROOM) ?? otherwise(stack));

/** By the file whose code runs, with what the language itself does for it. */
export const byFile: NameOf = (stack) =>
  NOT_WORK.has(stack[0]) ? undefined : (innermost(stack, MODEL) ?? otherwise(stack));
