import type { Scenario } from '../../../models/inputs/scenario.ts';
import { splitQuantity } from '../../state/quantity-parts.ts';

/** Values to try, from one to another in steps. */
export interface ValueRange {
  from: number;
  to: number;
  step: number;
}

/** How far below and above the cap as it is, as parts of it, and in about how many steps: judgements. */
const BELOW = 0.45;
const ABOVE = 0.4;
const STEPS = 15;

/**
 * Caps to begin with: whole ones around that of the first role of the team that holds cases, which is one of them. None
 * where no role of the team has a cap.
 */
export function rangeAroundCap(
  { teams, roles }: Scenario,
  teamId: unknown,
): ValueRange | undefined {
  const caps = (teams.find(({ id }) => id === teamId)?.posts ?? [])
    .filter((posts) => roles.some(({ id, holdsCases }) => id === posts.role && holdsCases))
    // In a draft it may be empty, or whatever was typed.
    .map(({ capPerFte }) => Math.round(Number(splitQuantity(capPerFte).value)));
  const cap = caps.find((each) => each > 0);
  if (cap === undefined) return undefined;
  const step = Math.max(1, Math.round(((BELOW + ABOVE) * cap) / STEPS));
  const steps = (part: number) => Math.round((part * cap) / step);
  return { from: cap - step * steps(BELOW), to: cap + step * Math.max(1, steps(ABOVE)), step };
}
