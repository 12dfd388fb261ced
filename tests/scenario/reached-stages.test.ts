import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { validateScenario } from '../../models/scenario/validate.ts';
import { aScenario, aStage, aTeam } from '../support/scenarios.ts';

type Share = Scenario['stages'][number]['next'][number]['share'];

/** A second stage that a share of cases comes to. */
const leading = (share: Share, changes: Scenario['changes'] = []) => ({
  ...aScenario(),
  stages: [
    aStage({
      next: [
        { to: 'closed', share: 1 },
        { to: 'second', share },
      ],
    }),
    aStage({ id: 'second', name: 'Second' }),
  ],
  teams: [aTeam({ stages: ['case', 'second'] })],
  changes,
});

const problems = (scenario: unknown) => {
  const checked = validateScenario(scenario);
  return checked.ok ? [] : checked.problems.map(({ path, rule }) => `${path} ${rule}`);
};

test('a stage that no case may ever come to is never reached', () => {
  expect(problems(leading(0))).toEqual([
    'stages[1] is never reached: no stream begins with it and no stage leads to it',
  ]);
});

test('a stage that cases come to in some futures, or from some day on, is reached', () => {
  expect(problems(leading({ value: 0, low: 0, high: 0.2 }))).toEqual([]);
  const on = '2026-06-01';
  expect(
    problems(
      leading(0, [
        { kind: 'set', on, path: 'stages[0].next[1].share', to: 0.3 },
        { kind: 'set', on, path: 'stages[0].next[0].share', to: 0.7 },
      ]),
    ),
  ).toEqual([]);
});
