import { expect, test } from 'vitest';
import type { Scenario } from '../../models/index.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';
import { asking } from './ask-compare.ts';

const CHANGES: Scenario['changes'] = [
  { kind: 'set', on: '2026-06-01', path: 'teams[0].posts[0].capPerFte', to: 12 },
  { kind: 'leave', on: '2026-07-06', team: 'team', role: 'social-worker', people: 1 },
  { kind: 'set', on: '2026-08-03', path: 'teams[0].posts[0].capPerFte', to: 20 },
];

test('dated changes in another order are no difference', async () => {
  const listed = { ...tinyScenario(), changes: CHANGES };
  const turned = { ...listed, name: 'Turned', changes: CHANGES.toReversed() };
  const { comparisons } = await asking({}, listed, turned);
  expect(comparisons[0].changes).toEqual([]);
  expect(new Set(comparisons[0].gaps.map(({ ranking }) => ranking))).toEqual(new Set(['the same']));
});
