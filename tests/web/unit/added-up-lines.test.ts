import { expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { bandChart } from '../../../web/charts/band-chart.ts';
import { bandSentence } from '../../../web/charts/band-sentence.ts';
import { bandTable } from '../../../web/charts/band-table.ts';
import { OUTCOME_CHARTS } from '../../../web/charts/chart-list.ts';
import { changed } from '../../scenario/small-scenario.ts';
import { realResults } from './real-results.ts';

/** A team of eight, as most are: a learning day falls due about once a week, and is kept or not. */
const small = () =>
  changed({
    'teams[0].posts[0].establishedFte': 10,
    'teams[0].posts[0].inPostFte': 8,
    'teams[0].cases[0].allocated': 140,
    'teams[0].cases[0].waiting': 6,
    'streams[0].referralsPerYear': 130,
  }) as Scenario;

test('the lines of learning and cost add up, week by week, to what the run tells of all weeks', () => {
  const { weeks, measures, horizon } = realResults(60, small());
  const told = ['learning', 'cost'].map((id) => OUTCOME_CHARTS.find((each) => each.id === id));
  for (const about of told) {
    if (!about) throw new Error('no such chart');
    const chart = bandChart(weeks, measures, about.measures);
    for (const line of chart.lines) {
      const sum = line.median.reduce<number>((all, each) => all + (each ?? 0), 0);
      const whole = horizon.measures[line.id as keyof typeof horizon.measures]?.mean;
      expect(whole, line.id).toBeGreaterThan(0);
      expect(sum / (whole ?? 0), line.id).toBeCloseTo(1, 4);
    }
    expect(bandTable(about.title, chart).headings[0]).toBe(`${chart.lines[0].label}, mean`);
    expect(bandSentence(chart)).toContain('on average');
  }
});
