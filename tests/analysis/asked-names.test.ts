import { expect, test } from 'vitest';
import { askedNames } from '../../models/analysis/asked-names.ts';
import { QUESTIONS } from '../../models/analysis/questions.ts';
import { inputWords } from '../../models/scenario/input-words.ts';
import { shippedScenario } from '../scenarios/shipped.ts';

const scenario = shippedScenario('england-council');
const [team] = scenario.teams;
const [tested] = scenario.standard.tests;

test('a question’s teams, tests and inputs are told by the names that people know them by', () => {
  const asked = { swept: { kind: 'cap', team: team.id, whenFull: 'as-set' }, from: 10, to: 25 };
  expect(askedNames(QUESTIONS.sweep, scenario, asked)).toEqual({ 'swept.team': team.name });
  const matters = { measure: 'caseload', test: tested.id, team: team.id };
  expect(askedNames(QUESTIONS.sensitivity, scenario, matters)).toMatchObject({
    test: tested.label,
    team: team.name,
  });
  const path = 'recruitment.successShare';
  const swept = { swept: { kind: 'input', path }, from: 0.1, to: 0.5 };
  const words = inputWords(scenario, ['recruitment', 'successShare']);
  expect(askedNames(QUESTIONS.sweep, scenario, swept)).toEqual({ 'swept.path': words });
});

test('what the scenario does not have keeps the name that was typed', () => {
  const asked = { swept: { kind: 'cap', team: 'none', whenFull: 'as-set' }, from: 10, to: 25 };
  expect(askedNames(QUESTIONS.sweep, scenario, asked)).toEqual({});
  const swept = { swept: { kind: 'input', path: 'recruitment.nothing' }, from: 0.1, to: 0.5 };
  expect(askedNames(QUESTIONS.sweep, scenario, swept)).toEqual({});
});
