import type { PlainScenario } from './ranged-inputs.ts';

type Stream = PlainScenario['streams'][number];

/** Referrals of a stream in a year, at the level of demand as a whole; growth not counted. */
export const referralsOf = (
  { demand }: Pick<PlainScenario, 'demand'>,
  { referralsPerYear }: Stream,
): number => referralsPerYear * (demand?.level ?? 1);
