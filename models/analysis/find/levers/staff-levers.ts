import type { Scenario } from '../../../inputs/scenario.ts';
import { withSetsAside } from '../../set-aside.ts';
import { establishedPath, type PostLine, withPosts } from '../post-lines.ts';

/** Funded posts, throughout: those in post stay, so that more posts begin as vacancies. */
export const withFundedPosts = (scenario: Scenario, line: PostLine, posts: number): Scenario =>
  withPosts(withSetsAside(scenario, [establishedPath(line)]), line, { establishedFte: posts });

/**
 * People in post on the first day: they fill vacancies first, those covered by agency last; beyond the
 * establishment, a post is added for each.
 */
export const withPeople = (scenario: Scenario, line: PostLine, people: number): Scenario => {
  const establishedFte = Math.max(line.establishedFte, people);
  const agencyFte = Math.min(line.agencyFte, round(establishedFte - people));
  return withPosts(scenario, line, { establishedFte, inPostFte: people, agencyFte });
};

const round = (fte: number): number => Number(fte.toFixed(6));
