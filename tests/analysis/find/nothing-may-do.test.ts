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

test('where the value as it is lies below the range, a plan does not hide that doing nothing may be enough', async () => {
  const above = { ...question, levers: [{ what: { kind: 'cap' }, from: 11, to: 14, step: 1 }] };
  const { doNothing } = await ask(busyTeam(), above);
  const found = await ask(busyTeam(), { ...above, chance: doNothing.chance });
  expect(found.plan?.values).toEqual([11]);
  const said = found.sentences.join('\n').replaceAll('\u00a0', ' ');
  expect(said).toMatch(
    /Doing nothing may be enough as well: \d+ % .*, too close to the target for 100 futures to tell\./,
  );
  expect(said.match(/Doing nothing/g)).toHaveLength(1);
  // What doing nothing is told to fall short of is not offered so.
  const certain = await ask(busyTeam(), { ...above, chance: 0.95 });
  expect(certain.sentences.join('\n')).toMatch(/^Doing nothing: /m);
});
