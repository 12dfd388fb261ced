import { expect, test } from 'vitest';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const question = {
  levers: [{ what: { kind: 'cap' }, from: 9, to: 11, step: 1 }],
  test: 'waiting',
  mostReplications: 100,
};

test('where the value as it is may be just enough, doing nothing is said to be, once and first', async () => {
  const { doNothing } = await ask(busyTeam(), question);
  // Asked for what it has, it is too close to tell.
  const found = await ask(busyTeam(), { ...question, chance: doNothing.chance });
  expect(found.outcome).toBe('between');
  expect(found.plan).toMatchObject({ values: [10], chance: doNothing.chance });
  expect(found.sentences[0]).toMatch(/^Doing nothing may be enough: “At most 10 cases waiting”/);
  expect(found.sentences.join('\n').match(/Doing nothing/g)).toHaveLength(1);
  expect(found.sentences.join('\n')).not.toContain('Cost up to then');
});

test('a plan that changes something is told with its cost, and doing nothing beside it', async () => {
  const { doNothing } = await ask(busyTeam(), question);
  const more = Math.min(0.95, doNothing.chance + 0.2);
  const found = await ask(busyTeam(), { ...question, chance: more });
  expect(found.plan?.values).not.toEqual([10]);
  const said = found.sentences.join('\n');
  expect(said).toContain('Doing nothing: ');
  expect(said).toContain('Cost up to then, against doing nothing');
});
