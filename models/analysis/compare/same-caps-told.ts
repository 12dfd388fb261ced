import type { Scenario } from '../../inputs/scenario.ts';
import { getAt } from '../../scenario/path.ts';
import { type AnyQuantity, isRanged, valueOf } from '../../scenario/quantity.ts';
import { toldUnit } from '../../scenario/told-unit.ts';
import { groupWords, wholeWordsOf } from '../same-cap-words.ts';
import { type CapLine, type SameCaps, sameCaps } from '../same-caps.ts';

/** Lines of posts whose cap one scenario has changed from one number to another. */
interface CapChange {
  before: number;
  after: number;
  lines: CapLine[];
}

/**
 * Where a second scenario has another cap that comes to the same whole cases, or points, for each person: such a change
 * does next to nothing, which no gap within the noise tells. Of neither where what steers a person’s part of the cap
 * differs too.
 */
export function sameCapsTold(
  before: Scenario,
  after: Scenario,
  names: readonly [string, string],
): string[] {
  const whole = wholeWordsOf(toldUnit(after, 'pointsPerFte'));
  const groups = capChanges(before, after).flatMap((change) => {
    const of = (scenario: Scenario) =>
      sameCaps(
        scenario,
        change.lines,
        [change.before, change.after].sort((a, b) => a - b),
        () => false,
      );
    const [was, is] = [of(before), of(after)];
    return samePeople(was, is) ? is : [];
  });
  if (groups.length === 0) return [];
  const told = groups.map((group) => groupWords(group, whole)).join('; ');
  return [
    `Caps of “${names[1]}” come to the same whole ${whole} for each person once settled as those of “${names[0]}”: ${told}. That change tells only while somebody has another part of the cap, as a new starter or the last person of a line of posts may.`,
  ];
}

const samePeople = (some: readonly SameCaps[], others: readonly SameCaps[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

function capChanges(before: Scenario, after: Scenario): CapChange[] {
  const changes = new Map<string, CapChange>();
  for (const [team, { id, posts }] of after.teams.entries()) {
    for (const [line, { role }] of posts.entries()) {
      const there = before.teams[team];
      if (there?.id !== id || there.posts[line]?.role !== role) continue;
      const caps = [before, after].map((scenario) =>
        getAt(scenario, ['teams', team, 'posts', line, 'capPerFte']),
      );
      if (caps.some((cap) => cap === undefined || isRanged(cap as AnyQuantity))) continue;
      const [was, is] = caps.map((cap) => valueOf(cap as AnyQuantity));
      if (was === is) continue;
      const key = `${was} ${is}`;
      const change = changes.get(key) ?? { before: was, after: is, lines: [] };
      change.lines.push({ team, line });
      changes.set(key, change);
    }
  }
  return [...changes.values()];
}
