import type { FindPlan, FindResult } from '../../../models/analysis/find/result.ts';
import type { BandChart } from '../../charts/band-chart.ts';
import { chanceChart } from '../../charts/chance-chart.ts';

/** Standard error of Agresti and Coull: not 0 where all or none of the futures succeed. */
function errorOf(chance: number, futures: number): number {
  const adjusted = (chance * futures + 2) / (futures + 4);
  return Math.sqrt((adjusted * (1 - adjusted)) / (futures + 4));
}

/** The chance week by week with a plan, and beside it doing nothing. */
export function weeklyChance(found: FindResult, plan: FindPlan, label: string): BandChart {
  const { weeks, doNothing, target } = found;
  const { chanceByWeek, futures } = plan;
  const chart = chanceChart({
    weeks: [...weeks],
    safelyStaffed: {
      probabilityMet: [...chanceByWeek],
      standardError: chanceByWeek.map((chance) => errorOf(chance, futures)),
    },
  });
  return {
    ...chart,
    lines: chart.lines.map((line) => ({ ...line, label })),
    before: { label: 'Doing nothing', median: doNothing.chanceByWeek },
    thresholds: [{ label: 'Wanted', value: target.chance }],
  };
}
