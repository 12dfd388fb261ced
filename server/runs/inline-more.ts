import { setFlagsFromString } from 'node:v8';

/**
 * Lets the compiler join more of the engine's small verbs into one piece of machine code than it does by
 * default. Answers are the same; replications take about a sixth less time (docs/performance.md). It
 * holds for the whole process, for code compiled from now on.
 */
export function inlineMore(): void {
  setFlagsFromString('--max-inlined-bytecode-size=2000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=4000');
  setFlagsFromString('--max-optimized-bytecode-size=240000');
}
