import type { RunResults } from '../../models/report/results.ts';
import { chanceFigure } from '../../models/report/words.ts';
import { ERRORS_EITHER_WAY } from '../../models/units.ts';
import type { BandChart } from './band-chart.ts';

/** The chance, week by week, that every test of the standard is met; the bands are its precision. */
export function chanceChart({
  weeks,
  safelyStaffed,
}: Pick<RunResults, 'weeks' | 'safelyStaffed'>): BandChart {
  const median = safelyStaffed.probabilityMet;
  const edge = (by: number) =>
    median.map((chance, week) =>
      chance === null
        ? null
        : Math.min(
            1,
            Math.max(0, chance + by * ERRORS_EITHER_WAY * (safelyStaffed.standardError[week] ?? 0)),
          ),
    );
  const figures = median.map((chance, week) =>
    chance === null
      ? undefined
      : chanceFigure({
          probability: chance,
          standardError: safelyStaffed.standardError[week] ?? 0,
        }),
  );
  const p10 = edge(-1);
  const p90 = edge(1);
  return {
    weeks,
    unit: 'share',
    decimals: 2,
    lines: [
      { id: 'safelyStaffed', label: 'Chance', median, p10, p25: p10, p75: p90, p90, figures },
    ],
    thresholds: [],
    bands: 'precision',
  };
}
