import type { Scenario } from '../../inputs/scenario.ts';
import { bareText } from './differing-inputs.ts';

type Dated = Scenario['changes'][number];

/** One line of two lists of dated changes laid beside each other. */
export interface DatedLine {
  change: Dated;
  in: 'both' | 'before' | 'after';
}

/**
 * Lays two lists of dated changes beside each other, keeping as many in common as their order allows
 * (a longest common subsequence): the lines in common with the ones before make the first list, with
 * the ones after the second.
 */
export function datedLines(before: readonly Dated[], after: readonly Dated[]): DatedLine[] {
  const a = before.map(bareText);
  const b = after.map(bareText);
  const common = a.concat('').map(() => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] =
        a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const lines: DatedLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ change: after[j], in: 'both' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
      lines.push({ change: before[i++], in: 'before' });
    } else {
      lines.push({ change: after[j++], in: 'after' });
    }
  }
  return lines;
}
