import type { Scenario } from '../../inputs/scenario.ts';
import { formatPath } from '../../scenario/path.ts';
import { toldUnit } from '../../scenario/told-unit.ts';
import { groupWords, wholeWordsOf } from '../same-cap-words.ts';
import { sameCaps } from '../same-caps.ts';
import type { UnknownInput } from './unknown-inputs.ts';

const CAP = /^teams\[(\d+)\]\.posts\[(\d+)\]\.capPerFte$/;

/**
 * Caps that are not known, where an end of the range comes to the same whole cases, or points, for each person as its
 * middle: moving it there does next to nothing, however wide the range looks.
 */
export function sameCapsTold(scenario: Scenario, inputs: readonly UnknownInput[]): string[] {
  const whole = wholeWordsOf(toldUnit(scenario, 'pointsPerFte'));
  return inputs.flatMap(({ path, label, range: { low, value, high } }) => {
    const found = CAP.exec(formatPath(path));
    if (!found) return [];
    const line = { team: Number(found[1]), line: Number(found[2]) };
    const groups = sameCaps(scenario, [line], [...new Set([low, value, high])], () => false);
    if (groups.length === 0) return [];
    return [
      `Of the range of “${label}” some caps come to the same whole ${whole} for each person once settled: ${groups.map((group) => groupWords(group, whole)).join('; ')}. Between those it moves nothing but what somebody may hold who has another part of the cap, as a new starter or the last person of a line of posts may.`,
    ];
  });
}
