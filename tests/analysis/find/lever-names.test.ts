import { describe, expect, test } from 'vitest';
import { findLever } from '../../../models/analysis/find/levers/find-lever.ts';
import { sweptInput } from '../../../models/analysis/sweep/swept-input.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { formatPath } from '../../../models/scenario/path.ts';
import { numberInputs } from '../../../web/editor/changeable-inputs.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';

const council = shippedScenario('england-council');
const [team] = council.teams;
const holders = team.posts.filter(({ role }) =>
  council.roles.some(({ id, holdsCases }) => id === role && holdsCases),
);
const twoTeams: Scenario = {
  ...council,
  teams: [
    { ...team, posts: holders },
    { ...team, posts: holders, id: 'second', name: 'Second' },
  ],
};
const [{ role }] = holders;
const roleName = council.roles.find(({ id }) => id === role)?.name ?? '';

const labelOf = (scenario: Scenario, what: Parameters<typeof findLever>[1]): string => {
  const found = findLever(scenario, what, 'levers[0].what');
  return 'lever' in found ? found.lever.label : '';
};

describe('what a lever is called', () => {
  test('names the role that alone is moved in every team, and not all who hold cases', () => {
    for (const kind of ['people', 'posts', 'kept', 'cap'] as const) {
      expect(labelOf(twoTeams, { kind, role }), kind).toContain(`${roleName} in every team`);
      expect(labelOf(twoTeams, { kind, role }), kind).not.toContain('all who hold cases');
      expect(labelOf(twoTeams, { kind }), kind).toContain('all who hold cases');
    }
  });

  test('names the team whose every role is moved once, however many roles it has', () => {
    expect(holders.length).toBeGreaterThan(1);
    const label = labelOf(twoTeams, { kind: 'cap', team: 'second' });
    expect(label).toBe('Caseload cap, all who hold cases in Second');
  });

  test('tells each input from every other that is named otherwise in the form, as a swept value is', () => {
    const numbers = numberInputs(twoTeams).filter(({ id }) =>
      /^(roles|streams|stages|teams)\[\d+\]/.test(id),
    );
    const labels = new Map<string, string>();
    for (const { id: path, label: inForm, group } of numbers) {
      const label = labelOf(twoTeams, { kind: 'input', path });
      if (label === '') continue;
      expect(labels.get(label) ?? `${group}, ${inForm}`, path).toBe(`${group}, ${inForm}`);
      labels.set(label, `${group}, ${inForm}`);
      const swept = sweptInput(twoTeams, { kind: 'input', path });
      if ('swept' in swept && swept.swept.capLines === undefined) {
        expect(swept.swept.label, formatPath(swept.swept.paths[0])).toBe(label);
      }
    }
    expect(labels.size).toBeGreaterThan(100);
  });
});

test('days of learning are moved, and the policy that keeps them is not', () => {
  const what = { kind: 'learning' } as const;
  const found = findLever(council, what, 'levers[0].what');
  if ('problem' in found) throw new Error(found.problem.rule);
  const after = found.lever.apply(council, 7);
  expect(after.roles.map(({ learningDaysPerYear }) => learningDaysPerYear)).toEqual(
    council.roles.map((each) => (each.holdsCases ? 7 : each.learningDaysPerYear)),
  );
  expect(after.learning).toEqual(council.learning);
});
