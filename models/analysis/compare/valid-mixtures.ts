import { validateScenario } from '../../scenario/validate.ts';
import type { Change, Difference } from './changes.ts';

const chosenBy = (changes: readonly Change[], mask: number): ReadonlySet<Change> =>
  new Set(changes.filter((_, at) => mask & (1 << at)));

const merged = (changes: readonly Change[], a: number, b: number): Change[] => {
  const both: Change = {
    label: `${changes[a].label}, together with ${changes[b].label}`,
    inputs: [...changes[a].inputs, ...changes[b].inputs],
    dated: [...changes[a].dated, ...changes[b].dated],
  };
  return changes.flatMap((change, at) => (at === a ? [both] : at === b ? [] : [change]));
};

/**
 * Merges changes until every mixture of them is a valid scenario: those that only hold together (two
 * shares that sum to 1, a stage and what leads to it) count as one. Of all pairs the one is merged that
 * the most invalid mixtures tear apart, until none is left; with all merged into one, only the two
 * scenarios themselves remain, which are valid.
 */
export function validMixtures(difference: Difference): Difference {
  let { changes } = difference;
  for (;;) {
    const broken: number[] = [];
    for (let mask = 1; mask < (1 << changes.length) - 1; mask++) {
      if (!validateScenario(difference.with(chosenBy(changes, mask))).ok) broken.push(mask);
    }
    if (broken.length === 0) return { ...difference, changes };
    let worst = { a: 0, b: 1, torn: -1 };
    for (let a = 0; a < changes.length; a++) {
      for (let b = a + 1; b < changes.length; b++) {
        const torn = broken.filter((mask) => ((mask >> a) & 1) !== ((mask >> b) & 1)).length;
        if (torn > worst.torn) worst = { a, b, torn };
      }
    }
    changes = merged(changes, worst.a, worst.b);
  }
}

/** The mixture in which the changes of a mask are made. */
export const mixtureOf = (difference: Difference, mask: number) =>
  difference.with(chosenBy(difference.changes, mask));
