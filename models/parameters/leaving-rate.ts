import type { PlainScenario } from './ranged-inputs.ts';

type Role = PlainScenario['roles'][number];

/** Yearly rate at which people of a role leave, at the level of leaving as a whole. */
export const leavingPerYear = ({ leaving }: Pick<PlainScenario, 'leaving'>, role: Role): number =>
  role.leavingPerYear * (leaving.level ?? 1);
