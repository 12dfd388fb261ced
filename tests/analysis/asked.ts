import type * as z from 'zod';
import type { Analysis, Answer } from '../../models/analysis/analysis.ts';
import { group, list, number, optional, reference, text } from '../../models/fields/fields.ts';
import { scenarioHash } from '../../models/scenario/hash.ts';
import { ENGINE_VERSION } from '../../models/version.ts';

const question = group(
  {
    test: reference('tests', { label: 'Test' }),
    futures: number({ label: 'Futures', min: 1, max: 1e9, whole: true, default: 20 }),
    window: group(
      { from: number({ label: 'From week', unit: 'weeks', min: 1, max: 522, default: 1 }) },
      { label: 'When' },
    ),
    teams: list(reference('teams', { label: 'Team' }), { label: 'Teams', max: 5, default: [] }),
    note: optional(text({ label: 'Note', default: 'unsaid' })),
  },
  { label: 'A question' },
);

export interface ChanceAnswer extends Answer {
  chance: number;
}

/**
 * The smallest analysis there could be: the chance of meeting a test in a scenario's last week. It
 * shows what surrounds analyses, in tests, without waiting for a real one's futures.
 */
export const chanceAtEnd: Analysis<z.infer<typeof question>, ChanceAnswer> = {
  question,
  scenarios: { least: 1, most: 1 },
  problems: ([scenario], { window: { from } }) =>
    from <= scenario.service.weeks
      ? []
      : [
          {
            path: 'window.from',
            value: String(from),
            rule: `is after the end of ${scenario.name}`,
            remedy: `give at most ${scenario.service.weeks}`,
          },
        ],
  async answer(lab, [scenario], seed, { test, futures }) {
    lab.expect(futures);
    const { weeks } = scenario.service;
    const outcomes = [
      { reading: { kind: 'test', test }, from: weeks, to: weeks, as: 'lowest' },
    ] as const;
    const met = await lab.observe({ scenario, seed, first: 0, count: futures, outcomes });
    const chance = met.reduce((sum, each) => sum + each, 0) / futures;
    return {
      chance,
      sentences: [`The chance is ${Math.round(100 * chance)} %.`],
      provenance: {
        scenarios: [{ name: scenario.name, hash: scenarioHash(scenario) }],
        engineVersion: ENGINE_VERSION,
        seed,
        futures,
        method: `Simulated ${futures} futures.`,
      },
    };
  },
};
