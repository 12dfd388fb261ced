import { dateWords } from '../../calendar/date-words.ts';
import type { Scenario } from '../../inputs/scenario.ts';
import { inputValueWords } from '../../scenario/input-words.ts';
import { parsePath } from '../../scenario/path.ts';
import { inForce } from '../../scenario/what-ifs/in-force.ts';

type Dated = Scenario['changes'][number];

/** Posts that a dated change sets for good, and by how much it changes them; undefined of any other change. */
function postsSet(before: Scenario, change: Dated) {
  if (change.kind !== 'set' || change.until !== undefined || change.rampWeeks) return undefined;
  const parts = parsePath(change.path) ?? [];
  const [teams, team, posts, line, field] = parts;
  if (teams !== 'teams' || posts !== 'posts' || field !== 'establishedFte') return undefined;
  const own = before.teams[Number(team)];
  const role = before.roles.find(({ id }) => id === own?.posts[Number(line)]?.role);
  const established = inForce(before, change.path, change.on);
  if (!role || typeof established !== 'number' || typeof change.to !== 'number') return undefined;
  return { parts, team: own.name, role: role.name, moreFte: change.to - established };
}

/** Places of decimals to which posts are said. */
const toThousandth = (fte: number): number => Math.round(1000 * fte) / 1000;

/**
 * A dated change of posts and the other one of the same team and day that takes as many away as it adds, or adds as
 * many as it takes, as one: `2.893 FTE of posts turned from Social worker into Newly qualified social worker`.
 * @param changes among which the other one is looked for
 * @returns undefined where there is none
 */
export function turnedPosts(
  before: Scenario,
  change: Dated,
  changes: readonly Dated[],
): { other: Dated; words: string } | undefined {
  const posts = postsSet(before, change);
  if (!posts) return undefined;
  for (const other of changes) {
    const others = other.on === change.on && other !== change && postsSet(before, other);
    if (!others || others.team !== posts.team) continue;
    if (toThousandth(posts.moreFte + others.moreFte) !== 0 || posts.moreFte === 0) continue;
    const [from, into] = posts.moreFte < 0 ? [posts, others] : [others, posts];
    const fte = inputValueWords(before, into.parts, toThousandth(into.moreFte));
    const words = `${fte} of posts turned from ${from.role} into ${into.role} on ${dateWords(change.on)} (${posts.team})`;
    return { other, words };
  }
  return undefined;
}
