import { describe, expect, test } from 'vitest';
import { axisRange } from '../../../web/charts/axis-range.ts';
import { type BandChart, bandChart } from '../../../web/charts/band-chart.ts';
import { bandSentence } from '../../../web/charts/band-sentence.ts';
import { chanceChart } from '../../../web/charts/chance-chart.ts';
import { chartSettings } from '../../../web/charts/chart-settings.ts';
import { withBefore } from '../../../web/charts/with-before.ts';
import { longDate } from '../../../web/words/dates.ts';

const weeks = ['2026-04-06', '2026-04-13', '2026-04-20'];
const palette = {
  series: ['#111111', '#222222'],
  threshold: '#333333',
  ink: '#444444',
  surface: '#ffffff',
  grid: '#dddddd',
  font: 'x',
};

/** A chart of one line, of so many at each edge of its bands in each week. */
function chartOf(middles: readonly (number | null)[], given: Partial<BandChart> = {}): BandChart {
  const shifted = (by: number) => middles.map((middle) => middle && middle + by);
  const line = {
    id: 'caseload',
    label: 'Caseload',
    median: middles,
    p10: shifted(-4),
    p25: shifted(-1),
    p75: shifted(2),
    p90: shifted(8),
  };
  const chart = { weeks, unit: 'casesPerFte', decimals: 1, bands: 'futures' } as const;
  return { ...chart, lines: [line], thresholds: [], ...given };
}

describe('the bands that are drawn', () => {
  test('reach from p10 to p90, and from p25 to p75 within them', () => {
    const chart = chartOf([16, 17, 18]);
    const { datasets } = chartSettings(chart, palette, false).data;
    const filled = datasets.flatMap(({ fill, data }, place) =>
      fill === '-1' ? [[datasets[place - 1].data, data]] : [],
    );
    const [{ p10, p25, p75, p90 }] = chart.lines;
    expect(filled).toEqual([
      [p10, p90],
      [p25, p75],
    ]);
  });

  test('of a chance reach two of its errors either way, within 0 and 1', () => {
    const probabilityMet = [0.02, 0.6, 0.97];
    const standardError = [0.015, 0.05, 0.02];
    const safelyStaffed = { probabilityMet, standardError };
    const [{ p10, p90 }] = chanceChart({ weeks, safelyStaffed }).lines;
    probabilityMet.forEach((chance, week) => {
      expect(p10[week]).toBeCloseTo(Math.max(0, chance - 2 * standardError[week]), 12);
      expect(p90[week]).toBeCloseTo(Math.min(1, chance + 2 * standardError[week]), 12);
    });
  });

  test('have the ends of their range in the words beside the pointer', () => {
    const chart = chartOf([16, 17, 18]);
    const { options } = chartSettings(chart, palette, false);
    const label = options?.plugins?.tooltip?.callbacks?.label;
    if (!label) throw new Error('the pointer has no words');
    const [{ label: name, median, p10, p90 }] = chart.lines;
    for (const [week, y] of median.entries()) {
      const item = { dataset: { label: name }, dataIndex: week, parsed: { y } };
      const [middle, low, high] = [y, p10[week], p90[week]].map((value) => value?.toFixed(1));
      expect(Reflect.apply(label, undefined, [item])).toBe(
        `${name}: ${middle} (${low} to ${high})`,
      );
    }
  });
});

test('the sentence of a flow starts in the first week that has a value', () => {
  const words = bandSentence(chartOf([null, 17, 18]));
  expect(words).toContain(`Caseload: 17.0\u00a0cases per FTE on ${longDate(weeks[1])}; by `);
});

describe('the middle before a change', () => {
  const now = chartOf([16, 17, 18]);

  test('is shown behind that after it, week by week, with none where its run was shorter', () => {
    const before = chartOf([14, 15], { weeks: weeks.slice(0, 2) });
    expect(withBefore(now, before).before).toEqual({
      label: 'Caseload as saved',
      median: [14, 15, null],
    });
  });

  test('is not shown where the two begin on different days', () => {
    expect(withBefore(now, chartOf([14, 15, 16], { weeks: weeks.toReversed() }))).toBe(now);
    expect(withBefore(now, bandChart(weeks, {}, ['caseload']))).toBe(now);
  });
});

describe('the vertical axis', () => {
  test('holds every line, the middle before a change and every threshold', () => {
    const before = { label: 'As saved', median: [40, null, 6] };
    const thresholds = [
      { label: 'High', value: 60 },
      { label: 'Low', value: 3 },
    ];
    const chart = chartOf([16, 17, 18]);
    const parts = { before, thresholds };
    for (const given of [{}, { before }, { thresholds }, parts]) {
      const { low, high } = axisRange({ ...chart, ...given });
      const [{ p10, p90 }] = chart.lines;
      const shown = [
        ...p10,
        ...p90,
        ...('before' in given ? before.median : []),
        ...('thresholds' in given ? thresholds.map(({ value }) => value) : []),
      ].filter((value) => value !== null);
      expect(low).toBeLessThanOrEqual(Math.min(...shown));
      expect(high).toBeGreaterThanOrEqual(Math.max(...shown));
    }
  });

  test('starts at zero for a ratio, unless its lowest is more than half of its highest', () => {
    // From 4 below the middle to 8 above it.
    for (const middle of [6, 12, 15, 17, 30]) {
      const { low } = axisRange(chartOf([middle, middle, middle]));
      const floats = middle - 4 > (middle + 8) / 2;
      expect(low > 0, `${middle - 4} to ${middle + 8}`).toBe(floats);
    }
  });

  test('of shares ends at all of them, however near a range comes', () => {
    const highest = (p90: number) => {
      const [line] = chartOf([0.1, 0.1, 0.1]).lines;
      const lines = [{ ...line, p10: [0, 0, 0], p90: [0, p90, p90] }];
      return axisRange({ ...chartOf([0.1, 0.1, 0.1]), unit: 'share', lines }).high;
    };
    expect(highest(1)).toBe(1);
    expect(highest(0.99)).toBe(1);
    expect(highest(0.4)).toBeCloseTo(0.42, 12);
  });
});
