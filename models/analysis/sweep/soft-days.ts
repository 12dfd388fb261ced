import type { Scenario } from '../../inputs/scenario.ts';

/** Working days after which a soft cap gives way, where the team has none of its own: a judgement. */
export const SOFT_AFTER_DAYS = 20;

/** Working days after which the soft cap of a team gives way where no others are asked for: its own, where it has one. */
export function softDaysOf({ teams }: Scenario, id: unknown): number {
  const whenFull = teams.find((team) => team.id === id)?.whenFull;
  return whenFull?.policy === 'exceed' ? whenFull.afterDays : SOFT_AFTER_DAYS;
}
