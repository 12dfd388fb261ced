import type { Scenario } from '../../inputs/scenario.ts';
import { valueOf } from '../../scenario/quantity.ts';
import type { Lever } from './levers/lever.ts';
import type { FindPlan, PostsGivenUp } from './result.ts';
import { fteWords, leverValues } from './words.ts';

/** Less is not a part of a post, only rounding. */
const NEGLIGIBLE_FTE = 1e-6;
/** More lines of posts are counted rather than named. */
const MOST_NAMED = 3;

/** What a plan gives up of the posts that are funded today: posts that it adds to other lines are no amends. */
export function postsGivenUp(before: Scenario, after: Scenario): PostsGivenUp {
  const lost = before.teams.flatMap(({ name, posts }, team) =>
    posts.flatMap(({ role, establishedFte }, line) => {
      const fundedFte = valueOf(establishedFte);
      const givenUpFte = fundedFte - valueOf(after.teams[team].posts[line].establishedFte);
      if (givenUpFte <= NEGLIGIBLE_FTE) return [];
      const called = before.roles.find(({ id }) => id === role)?.name ?? role;
      return [
        {
          called: before.teams.length > 1 ? `${name}, ${called}` : called,
          fundedFte,
          givenUpFte,
        },
      ];
    }),
  );
  const sum = (of: 'fundedFte' | 'givenUpFte') => lost.reduce((total, each) => total + each[of], 0);
  return {
    lines: lost.map(({ called }) => called),
    fundedFte: sum('fundedFte'),
    givenUpFte: sum('givenUpFte'),
  };
}

/** `With Funded posts, Worker: 6 FTE, 2 of the 8 FTE of posts that are funded today are given up (Worker).` */
export function givenUpSentences(
  levers: readonly Lever[],
  { values, postsGivenUp: lost }: Pick<FindPlan, 'values' | 'postsGivenUp'>,
): string[] {
  if (!lost || lost.givenUpFte <= NEGLIGIBLE_FTE) return [];
  const { lines, fundedFte, givenUpFte } = lost;
  const givenUp = fteWords(givenUpFte);
  const where = lines.length > MOST_NAMED ? `${lines.length} lines of posts` : lines.join('; ');
  return [
    `With ${leverValues(levers, values)}, ${givenUp} of the ${fteWords(fundedFte)} FTE of posts that are funded today ${givenUp === '1' ? 'is' : 'are'} given up (${where}).`,
  ];
}
