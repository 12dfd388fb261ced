import { expect, test } from 'vitest';
import { fieldsOf, itemOf } from '../../../models/fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../../models/inputs/scenario.ts';
import { itemTitle } from '../../../web/editor/item-title.ts';
import { placeWords } from '../../../web/editor/place-words.ts';
import { longDate } from '../../../web/words/dates.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const scenario = shipped();
const [team] = scenario.teams;
const [stream] = scenario.streams;
const on = '2026-08-03';

function titlesOf(list: 'changes' | 'correlations', items: readonly unknown[]): string[] {
  const schema = fieldsOf(scenarioSchema).find(([key]) => key === list)?.[1];
  if (!schema) throw new Error(`a scenario has ${list}`);
  return items.map((item, index) => itemTitle(scenario, itemOf(schema), item, index));
}

test('dated changes of one kind and day are told apart by what they are about', () => {
  const changes: Scenario['changes'] = [
    { kind: 'scale', on, path: 'teams[0].posts[0].capPerFte', by: 0.9 },
    { kind: 'scale', on, path: 'streams[0].referralsPerYear', by: 1.1 },
    { kind: 'leave', on, team: team.id, role: scenario.roles[0].id, people: 1 },
  ];
  expect(titlesOf('changes', changes)).toEqual([
    `An input is multiplied, ${longDate(on)}: Caseload cap (${team.name}, Social worker), × 0.9`,
    `An input is multiplied, ${longDate(on)}: Referrals (${stream.name}), × 1.1`,
    `People leave, ${longDate(on)}: ${team.name}, ${scenario.roles[0].name}, 1 person`,
  ]);
});

test('dated changes of one input on one day are told apart by how much they change', () => {
  const set = { kind: 'set', on, path: 'teams[0].posts[0].capPerFte' } as const;
  const leave = { kind: 'leave', on, team: team.id, role: scenario.roles[0].id } as const;
  const alike = [
    [16, 18].map((to) => ({ ...set, to })),
    [1.1, 1.2].map((by) => ({ ...set, kind: 'scale', by })),
    [1, 2].map((people) => ({ ...leave, people })),
    [true, false].map((to) => ({ ...set, path: 'recruitment.open', to })),
  ];
  for (const changes of alike) {
    const titles = titlesOf('changes', changes);
    expect(new Set(titles).size, titles.join('; ')).toBe(changes.length);
  }
  expect(titlesOf('changes', alike[0])[0]).toContain(', to 16 cases per FTE');
});

test('a change whose input is not chosen yet is called by its kind and day', () => {
  expect(titlesOf('changes', [{ kind: 'set', on, path: '', to: 0 }])).toEqual([
    `An input changes, ${longDate(on)}`,
  ]);
});

test('a pair of ranges is called by its two inputs', () => {
  const pair = { first: 'streams[0].referralsPerYear', second: 'leaving.perCase', r: 0.5 };
  expect(titlesOf('correlations', [pair, { ...pair, first: '', second: '' }])).toEqual([
    `Referrals (${stream.name}) and ${placeWords(scenario, ['leaving', 'perCase'])[1]} (${placeWords(scenario, ['leaving'])[0]})`,
    'Pair 2',
  ]);
});
