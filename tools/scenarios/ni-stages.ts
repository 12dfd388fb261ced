import type { Scenario } from '../../models/inputs/scenario.ts';
import { chosen, sourced } from './sourced.ts';

type Stage = Scenario['stages'][number];

/** A stage of these teams: any worker may hold it, its clock runs while one does, and it counts as one case. */
export interface GivenStage
  extends Pick<
    Stage,
    'id' | 'name' | 'length' | 'hoursPerCase' | 'hoursPerMonth' | 'leakPerYear' | 'next'
  > {
  /** Part of the allocated cases that is in it on the first day; the last stage takes what remains. */
  openingShare: number;
}

type Sourced = ReturnType<typeof sourced>;

/** The allocated cases by stage, as many in all as are published, and those waiting in the first stage. */
export function openingCases(stages: readonly GivenStage[], allocated: Sourced, waiting: Sourced) {
  const one = stages.length === 1;
  const counts = stages.map(({ openingShare }) => Math.round(openingShare * allocated.value));
  const others = counts.slice(0, -1).reduce((sum, count) => sum + count, 0);
  return stages.map(({ id }, index) => ({
    stage: id,
    allocated: sourced(
      index === stages.length - 1 ? allocated.value - others : counts[index],
      `${allocated.source}, ${one ? 'derived' : 'derived, judgement'}`,
      one
        ? `${allocated.note}.`
        : `Little’s law: of ${allocated.note}, the part that this stage has of the days on which a case is held.`,
    ),
    waiting:
      index === 0 ? waiting : chosen(0, 'All who wait are taken to wait for the first stage.'),
    meanWaitDays:
      index === 0
        ? chosen(20, 'How long these cases had waited is not published.')
        : chosen(0, 'None waits.'),
  }));
}
