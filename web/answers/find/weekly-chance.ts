import type { FindPlan, FindResult } from '../../../models/analysis/find/result.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';
import type { BandChart } from '../../charts/band-chart.ts';
import { chanceChart } from '../../charts/chance-chart.ts';

/** The chance week by week with a plan, and beside it doing nothing. */
export function weeklyChance(found: FindResult, plan: FindPlan, label: string): BandChart {
  const { weeks, doNothing, target } = found;
  const { chanceByWeek, futures } = plan;
  const chart = chanceChart({
    weeks: [...weeks],
    safelyStaffed: {
      probabilityMet: [...chanceByWeek],
      standardError: chanceByWeek.map(
        (chance) => chanceOf(chance * futures, futures).standardError,
      ),
    },
  });
  return {
    ...chart,
    lines: chart.lines.map((line) => ({ ...line, label })),
    before: { label: 'Doing nothing', median: doNothing.chanceByWeek },
    thresholds: [{ label: 'Wanted', value: target.chance }],
  };
}
