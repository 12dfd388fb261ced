import type { Scenario } from '../../../inputs/scenario.ts';
import { valueOf } from '../../../scenario/quantity.ts';

/** Whether cases that workers hold weigh differently, so that how many there are does not tell what they weigh. */
export const weighsDiffer = ({ stages }: Scenario): boolean =>
  new Set(
    stages
      .filter(({ allocation }) => allocation === 'worker')
      .map(({ weightPoints }) => weightPoints),
  ).size > 1;

/**
 * Points that workers hold where no case waits for one: of all points open those of cases that wait before they may be
 * allocated are taken off, each at the mean weight of the first stages that such cases come to.
 */
export function pointsHeld(
  scenario: Scenario,
): (week: { pointsOpen: number; waiting: number }) => number {
  const weight = frontDoorWeight(scenario);
  return ({ pointsOpen, waiting }) => pointsOpen - weight * waiting;
}

/** By Little’s law each stream has as many cases there as arrive in its days; where none has any days, it does not matter. */
function frontDoorWeight({ streams, stages }: Scenario): number {
  const there = streams.map(({ referralsPerYear, noFurtherActionShare, ...stream }) => {
    const arrive = valueOf(referralsPerYear) * (1 - valueOf(noFurtherActionShare));
    const weight = stages.find(({ id }) => id === stream.firstStage)?.weightPoints ?? 1;
    return { cases: arrive * valueOf(stream.daysBeforeAllocation), weight: valueOf(weight) };
  });
  const cases = there.reduce((sum, each) => sum + each.cases, 0);
  return cases > 0 ? there.reduce((sum, each) => sum + each.cases * each.weight, 0) / cases : 1;
}
