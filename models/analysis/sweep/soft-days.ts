import type { Scenario } from '../../inputs/scenario.ts';

/** Working days after which a soft cap gives way, where the team has none of its own: a judgement. */
export const SOFT_AFTER_DAYS = 20;

/**
 * Working days after which the soft cap of a team gives way, or its duty rota takes over, where no others are asked for:
 * its own, where that is its rule.
 */
export function softDaysOf({ teams }: Scenario, id: unknown, sides: unknown): number {
  const whenFull = teams.find((team) => team.id === id)?.whenFull;
  const policy = sides === 'hard-and-duty' ? 'duty' : 'exceed';
  return whenFull?.policy === policy ? whenFull.afterDays : SOFT_AFTER_DAYS;
}
