import { rolesOfLine } from '../scenario/line-roles.ts';
import type { Receivers } from './parameters.ts';
import type { PlainScenario } from './ranged-inputs.ts';

type Stage = PlainScenario['stages'][number];
type Team = PlainScenario['teams'][number];

/** What of a scenario tells which teams hold a stage, and with how many posts. */
type Staffing = Pick<PlainScenario, 'teams' | 'roles'>;

/** FTE of a team's funded posts whose people may hold a stage, in the role of the post or one that they grow into. */
const fundedFor = ({ roles }: Staffing, { posts }: Team, stage: Stage): number =>
  posts.reduce((sum, line) => {
    const mayHold = rolesOfLine(roles, line).some(
      ({ id, holdsCases }) => holdsCases && stage.heldBy.includes(id),
    );
    return mayHold && line.capPerFte > 0 ? sum + line.establishedFte : sum;
  }, 0);

/** A team that takes a stage, and its share of the cases that others pass on to it. */
export interface PassingShare {
  readonly team: number;
  readonly share: number;
}

/**
 * M3: the teams that take a stage from a team that does not hold it, each with its share of such cases: in
 * proportion to their funded posts for it, and in equal parts where none of them has any. Shares sum to 1.
 */
export function passingShares(staffing: Staffing, stage: Stage): PassingShare[] {
  const holding = staffing.teams.flatMap(({ stages }, team) =>
    stages.includes(stage.id) ? [team] : [],
  );
  if (holding.length === 1) return [{ team: holding[0], share: 1 }];
  const funded = holding.map((team) => fundedFor(staffing, staffing.teams[team], stage));
  const total = funded.reduce((sum, fte) => sum + fte, 0);
  if (total === 0) return holding.map((team) => ({ team, share: 1 / holding.length }));
  return holding.flatMap((team, i) => (funded[i] > 0 ? [{ team, share: funded[i] / total }] : []));
}

export function receiversOf(staffing: Staffing, stage: Stage): Receivers {
  const shares = passingShares(staffing, stage);
  let sum = 0;
  const upTo = Float64Array.from(shares, ({ share }, i) => {
    sum += share;
    // Whatever the rounding of the sum, the last takes the rest.
    return i === shares.length - 1 ? 1 : sum;
  });
  return { upTo, to: Int16Array.from(shares, ({ team }) => team) };
}
