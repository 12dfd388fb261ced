import type { PlainScenario } from '../../parameters/ranged-inputs.ts';
import type { PostLine } from './post-lines.ts';

/** FTE announced to start in a line of posts until a day, that day included. */
export function announcedFte(
  { teams, changes }: PlainScenario,
  { team, line }: Pick<PostLine, 'team' | 'line'>,
  until: string,
): number {
  const { id, posts } = teams[team];
  const { role, ftePerPerson } = posts[line];
  return changes
    .filter((change) => change.kind === 'start')
    .filter((change) => change.team === id && change.role === role && change.on <= until)
    .reduce((fte, { people }) => fte + people * ftePerPerson, 0);
}
