import { isChance } from '../../../models/analysis/compare/is-chance.ts';
import type { Compared, Comparison } from '../../../models/analysis/compare/result.ts';
import { ERRORS_EITHER_WAY } from '../../../models/units.ts';
import type { BandChart } from '../../charts/band-chart.ts';

/**
 * The difference of one measure week by week: its mean, how far off that may be (the inner band), and
 * where it lies in eight futures in ten (the outer one). Of shares in points; of a chance only how far
 * off it may be, for a single future has what is asked or has it not.
 */
export function gapChart(
  weeks: readonly string[],
  compared: Compared,
  { mean, standardError, p10, p90 }: Comparison['weekly'][number],
): BandChart {
  const { unit, decimals } = compared;
  const isOfChance = isChance(compared);
  const isShare = unit === 'share';
  const scaled = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : (isShare ? 100 : 1) * value));
  const edge = (by: number) =>
    scaled(
      mean.map((value, week) =>
        value === null ? null : value + by * ERRORS_EITHER_WAY * (standardError[week] ?? 0),
      ),
    );
  return {
    weeks,
    unit: isShare ? 'points' : unit,
    decimals: isShare ? Math.max(1, decimals - 2) : Math.max(1, decimals),
    lines: [
      {
        id: 'gap',
        label: 'Difference',
        median: scaled(mean),
        p10: isOfChance ? edge(-1) : scaled(p10),
        p25: edge(-1),
        p75: edge(1),
        p90: isOfChance ? edge(1) : scaled(p90),
      },
    ],
    thresholds: [],
    before: { label: 'No difference', median: weeks.map(() => 0) },
    bands: isOfChance ? 'chance-differences' : 'differences',
  };
}
