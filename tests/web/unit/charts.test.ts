import type { Scale } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { chanceWords } from '../../../models/report/words.ts';
import { chanceOf } from '../../../models/statistics/chance.ts';
import { axisRange, tickWords } from '../../../web/charts/axis-range.ts';
import { axisTicks } from '../../../web/charts/axis-ticks.ts';
import { bandChart, thresholdsFor } from '../../../web/charts/band-chart.ts';
import { bandSentence } from '../../../web/charts/band-sentence.ts';
import { bandTable } from '../../../web/charts/band-table.ts';
import { chanceChart } from '../../../web/charts/chance-chart.ts';
import { OUTCOME_CHARTS } from '../../../web/charts/chart-list.ts';
import { chartSettings } from '../../../web/charts/chart-settings.ts';
import { faded } from '../../../web/charts/palette.ts';
import { withUnit } from '../../../web/words/numbers.ts';
import { realResults } from './real-results.ts';

const palette = {
  series: ['#111111', '#222222'],
  threshold: '#333',
  ink: '#444',
  surface: '#fff',
  grid: '#ddd',
  font: 'x',
};
const results = realResults();
const { weeks, measures, standard } = results;
const caseload = () =>
  bandChart(
    weeks,
    measures,
    ['caseload', 'caseloadAll'],
    thresholdsFor(standard, ['caseload', 'caseloadAll']),
  );

describe('a chart', () => {
  test('holds the lines and bands of its measures as they were found', () => {
    const { lines } = caseload();
    expect(lines.map(({ id }) => id)).toEqual(['caseload', 'caseloadAll']);
    expect(lines[0].median).toBe(measures.caseload?.p50);
    for (const [week, middle] of lines[0].median.entries()) {
      expect(lines[0].p10[week]).toBeLessThanOrEqual(Number(middle));
      expect(lines[0].p90[week]).toBeGreaterThanOrEqual(Number(middle));
    }
  });

  test('carries the thresholds of the standard for its own measures only', () => {
    const own = standard.filter(
      ({ measure }) => measure === 'caseload' || measure === 'caseloadAll',
    );
    expect(own.length).toBeGreaterThan(0);
    expect(caseload().thresholds).toEqual(
      own.map(({ label, threshold }) => ({ label, value: threshold })),
    );
    expect(thresholdsFor(standard, ['caseload'], 'another-team')).toEqual([]);
  });

  test('leaves out measures that a partial result does not have', () => {
    expect(bandChart(weeks, {}, ['caseload']).lines).toEqual([]);
  });

  test('of every kind has a table, a sentence and settings', () => {
    for (const { title, measures: ids } of OUTCOME_CHARTS) {
      const chart = bandChart(weeks, measures, ids);
      expect(chart.lines.length, title).toBe(ids.length);
      const table = bandTable(title, chart);
      expect(table.rows.length).toBeLessThanOrEqual(18);
      expect(table.rows.every(({ cells }) => cells.length === table.headings.length)).toBe(true);
      expect(bandSentence(chart)).toMatch(/\.$/);
    }
  });

  test('has in its table and its sentence every band that is drawn, and its unit once', () => {
    const [line] = caseload().lines;
    const chart = { ...caseload(), lines: [line] };
    const { caption, headings, rows } = bandTable('Caseload', chart);
    expect(headings).toEqual([`${line.label}, middle`, 'Middle half', 'Range']);
    expect(caption).toContain('half of the futures lie within it');
    const last = weeks.length - 1;
    const range = (...ends: (number | null)[]) => ends.map((end) => end?.toFixed(1));
    const [low, high] = range(line.p25[last], line.p75[last]);
    expect(rows.at(-1)?.cells[1]).toBe(`${low} to ${high}`);
    expect(bandSentence(chart)).toContain(
      `in the middle of the futures ${line.median[last]?.toFixed(1)}\u00a0cases per FTE, with half of them between ${low} and ${high} and`,
    );
    expect(bandSentence(chart)).not.toContain('likely');
    for (const title of ['Caseload', 'Caseload, cases per FTE']) {
      expect(bandTable(title, chart).caption.match(/cases per FTE/g)).toHaveLength(1);
    }
    expect(withUnit('Caseload, cases per FTE', 'casesPerFte')).toBe('Caseload, cases per FTE');
  });

  test('says what each threshold is beside the picture, at its height, and never two on top of each other', () => {
    const valuesAt = (height: number) => {
      const chart = caseload();
      const axis = { chart: { scales: { y: { min: 14, max: 18 } } }, maxHeight: height, ticks: [] };
      const { options } = chartSettings(chart, palette, true);
      const { thresholds } = options?.scales ?? {};
      thresholds?.afterBuildTicks?.(axis as unknown as Scale);
      const shown: { value: number }[] = axis.ticks;
      const { callback } = (thresholds?.ticks ?? {}) as { callback(value: number): string[] };
      return { axis, labels: shown.map(({ value }) => ({ value, words: callback(value) })) };
    };
    const values = [...new Set(caseload().thresholds.map(({ value }) => value))].toSorted();
    expect(values.length).toBeGreaterThan(1);
    const tall = valuesAt(400);
    // It is of one range with the lines, so that a label stands at the height of its line.
    expect(tall.axis).toMatchObject({ min: 14, max: 18 });
    expect(tall.labels.map(({ value }) => value)).toEqual(values);
    const flat = valuesAt(10);
    expect(flat.labels).toHaveLength(1);
    expect(flat.labels[0].words.map(Number)).toEqual(values.toReversed());
    const { plugins } = chartSettings(caseload(), palette, true).options ?? {};
    expect(JSON.stringify(plugins?.annotation)).not.toContain('label');
  });

  test('differs by dash as well as by colour', () => {
    const { data } = chartSettings(caseload(), palette, false);
    const drawn = data.datasets.filter(({ label }) => label !== '');
    expect(new Set(drawn.map(({ borderDash }) => JSON.stringify(borderDash))).size).toBe(2);
    expect(data.datasets.every(({ data: values }) => values.length === weeks.length)).toBe(true);
  });
});

describe('the sentence of a chart', () => {
  test('says where it starts, where it is likely to end, and the threshold', () => {
    const words = bandSentence(caseload());
    expect(words).toMatch(/^Caseload: 18\.0\scases per FTE on 6 April 2026; by /);
    expect(words).toMatch(/eight futures in ten between [\d.]+ and [\d.]+\./);
    expect(words).toContain('Threshold: ');
  });

  test('of the chance speaks of precision, not of futures', () => {
    const chart = chanceChart(results);
    expect(bandSentence(chart)).not.toContain('futures in ten');
    const { safelyStaffed } = results;
    const [probability, standardError] = [0.5, 0.06];
    const even = chanceChart({
      weeks,
      safelyStaffed: {
        probabilityMet: safelyStaffed.probabilityMet.map(() => probability),
        standardError: safelyStaffed.standardError.map(() => standardError),
      },
    });
    expect(bandSentence(even)).toMatch(/50\s%, known to within 38\s% to 62\s%\.$/);
    for (const value of [...chart.lines[0].p10, ...chart.lines[0].p90]) {
      expect(Number(value)).toBeGreaterThanOrEqual(0);
      expect(Number(value)).toBeLessThanOrEqual(1);
    }
  });
});

describe('a chance that was never or always seen', () => {
  const futures = 60;
  const chances = [0, 30, futures].map((met) => chanceOf(met, futures));
  const chart = chanceChart({
    weeks: weeks.slice(0, chances.length),
    safelyStaffed: {
      probabilityMet: chances.map(({ probability }) => probability),
      standardError: chances.map(({ standardError }) => standardError),
    },
  });

  test('is the same bound in the table of the chart as in the headline, without a range', () => {
    const [never, half, always] = bandTable('Chance', chart).rows.map(({ cells }) => cells);
    expect(never).toEqual([chanceWords(chances[0]), '–']);
    expect(always).toEqual([chanceWords(chances[2]), '–']);
    expect(half[0]).toBe('50\u00a0%');
    expect(half[1]).toMatch(/^\d+ to \d+\s%$/);
  });

  test('and in its sentence', () => {
    const words = bandSentence(chart);
    expect(words).toContain(`Chance: ${chanceWords(chances[0])} on `);
    expect(words).toMatch(new RegExp(`${chanceWords(chances[2])}\\.$`));
  });
});

describe('the axes', () => {
  test('mark the start of every half year, from April, and start at zero for counts', () => {
    const marked = axisTicks(weeks, 4).map((week) => weeks[week].slice(0, 7));
    expect(marked).toEqual(['2026-04', '2026-10', '2027-04']);
    expect(axisRange(bandChart(weeks, measures, ['casesWaiting'])).low).toBe(0);
    expect(axisRange(caseload()).low).toBeGreaterThan(0);
  });

  test('have no more digits than they need', () => {
    expect(tickWords(0.15, 'share')).toBe('15\u00a0%');
    expect(tickWords(0.125, 'share')).toBe('12.5\u00a0%');
    expect(tickWords(1.25, 'ratio')).toBe('1.25');
    expect(tickWords(350_000, 'pounds')).toBe('£350,000');
  });
});

test('a colour fades whether it is written long or short', () => {
  expect(faded('#ffffff', 0.5)).toBe('#ffffff80');
  expect(faded('#fff', 1)).toBe('#ffffffff');
});
