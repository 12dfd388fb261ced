import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { STAGE, stageOf } from './base-council.ts';

type Length = PlainScenario['stages'][number]['length'];

/**
 * How long an assessment lasts once a worker has it, where cases wait so many days at the front door: from the referral to its end
 * it takes as long as in the base, for what waits longer at the door is hurried after it by the statutory limit. At least a day,
 * and each band a day more than the one before.
 */
export function assessmentLength(base: PlainScenario, daysBeforeAllocation: number): Length {
  const { length } = stageOf(base, STAGE.assessment);
  if (length.family !== 'bands') return length;
  const later = daysBeforeAllocation - base.streams[0].daysBeforeAllocation;
  return {
    ...length,
    bands: length.bands.map((band, at) => ({
      ...band,
      upToDays: Math.max(at + 1, band.upToDays - later),
    })),
  };
}
