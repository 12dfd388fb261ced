import { expect, test } from 'vitest';
import { inputLever } from '../../models/analysis/find/levers/input-lever.ts';
import { sweptInput } from '../../models/analysis/sweep/swept-input.ts';
import { sentence } from '../../models/index.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';

const PATH = 'costs.budgets[0].pounds';
const scenario = () => {
  const tiny = tinyScenario();
  return { ...tiny, costs: { ...tiny.costs, budgets: [{ beginsIn: 2026, pounds: 400000 }] } };
};

test('a budget is no lever: results are held against it, and it changes none', () => {
  const found = inputLever(scenario(), PATH, 'levers[0].what');
  expect('problem' in found && sentence(found.problem)).toMatch(
    /^levers\[0\]\.what\.path: .* not how the service is run; /,
  );
});

test('a budget is not tried at other values, which would all have one answer', () => {
  const found = sweptInput(scenario(), { kind: 'input', path: PATH });
  expect('problem' in found && sentence(found.problem)).toMatch(
    /^swept\.path: .* not how the service is run; /,
  );
});
