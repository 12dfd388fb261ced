import type { PlainScenario } from '../../../parameters/ranged-inputs.ts';
import type { PostLine } from '../post-lines.ts';

type Announced = 'start' | 'leave' | 'long-leave';

/** FTE announced to start, to leave or to be on long leave in a line of posts on a day, by then or still. */
export function announcedFte(
  { teams, changes }: PlainScenario,
  { team, line }: Pick<PostLine, 'team' | 'line'>,
  day: string,
  kind: Announced,
): number {
  const { id, posts } = teams[team];
  const { role, ftePerPerson } = posts[line];
  return changes
    .filter(
      (change) =>
        change.kind === 'start' || change.kind === 'leave' || change.kind === 'long-leave',
    )
    .filter((change) => change.kind === kind && change.team === id && change.role === role)
    .filter((change) => change.on <= day && !(change.kind === 'long-leave' && change.until <= day))
    .reduce((fte, { people }) => fte + people * ftePerPerson, 0);
}
