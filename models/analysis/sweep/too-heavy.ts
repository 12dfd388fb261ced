import type { Scenario } from '../../inputs/scenario.ts';
import { rolesOfLine } from '../../scenario/line-roles.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { wholePoints } from '../whole-points.ts';
import type { TooHeavy } from './result.ts';
import type { SweptInput } from './swept-input.ts';

/**
 * Stages of which one case weighs more points than anybody with the cap may hold at some of the values: as
 * long as the cap is hard, nobody can be given one. Empty for another input than a cap.
 */
export function tooHeavy(
  { stages, teams, roles }: Scenario,
  { team, capLines }: SweptInput,
  values: readonly number[],
): TooHeavy[] {
  if (team === undefined || !capLines) return [];
  const lines = capLines.map((line) => teams[team].posts[line]);
  const own = stages.filter(({ id }) => teams[team].stages.includes(id));
  return own.flatMap(({ name, allocation, heldBy, weightPoints }) => {
    const holdersFte = lines.flatMap((line) =>
      rolesOfLine(roles, line)
        .filter(({ id, holdsCases }) => holdsCases && heldBy.includes(id))
        .map(({ capShare }) => valueOf(capShare) * valueOf(line.ftePerPerson)),
    );
    if (allocation !== 'worker' || holdersFte.length === 0) return [];
    const most = Math.max(...holdersFte);
    const below = values.filter((value) => wholePoints(value * most) < weightPoints);
    return below.length > 0 ? [{ stage: name, weightPoints, values: below }] : [];
  });
}
