import { describe, expect, test } from 'vitest';
import { inputWords } from '../../../models/scenario/input-words.ts';
import { parsePath } from '../../../models/scenario/path.ts';
import { goneWords } from '../../../web/editor/gone-words.ts';
import { openDraft } from '../../../web/state/draft.ts';
import { edit } from '../../../web/state/edit.ts';
import { editItems } from '../../../web/state/edit-items.ts';
import { undo } from '../../../web/state/history.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const CAP = 'teams[0].posts[0].capPerFte';

/** Two teams, and a dated change and a pair of ranges about the cap of the first. */
function twoTeams() {
  const scenario = shipped();
  const [team] = scenario.teams;
  const opened = openDraft('team', 1, {
    ...scenario,
    teams: [team, { ...team, id: 'other', name: 'Other team' }],
    changes: [
      { kind: 'leave', on: '2026-06-01', team: 'other', role: team.posts[0].role, people: 1 },
      { kind: 'scale', on: '2026-08-03', path: CAP, by: 0.9 },
    ],
    correlations: [{ first: 'streams[0].referralsPerYear', second: CAP, r: 0.5 }],
  });
  return { opened, name: team.name };
}

const about = ({ scenario }: ReturnType<typeof twoTeams>['opened']) =>
  scenario.changes.flatMap((change) =>
    'path' in change ? [inputWords(scenario, parsePath(change.path) ?? [])] : [],
  );

describe('an item that is moved', () => {
  test('keeps the dated changes that are about it, and one undo brings everything back', () => {
    const { opened, name } = twoTeams();
    const moved = editItems(opened, 'teams', { kind: 'move', from: 1, to: 0 });
    expect(moved.scenario.teams.map((team) => team.name)).toEqual(['Other team', name]);
    expect(about(moved)).toEqual(about(opened));
    expect(moved.problems.map(({ path }) => path)).toEqual(opened.problems.map(({ path }) => path));
    expect(undo(moved).scenario).toEqual(opened.scenario);
  });

  test('is as it was where it can go no further', () => {
    const { opened } = twoTeams();
    expect(editItems(opened, 'teams', { kind: 'move', from: 1, to: 2 })).toBe(opened);
  });
});

describe('an item that is removed', () => {
  test('takes with it what is about it, and says so until the next edit', () => {
    const { opened, name } = twoTeams();
    const removed = editItems(opened, 'teams', { kind: 'remove', at: 0 });
    expect(about(removed)).toEqual([]);
    expect(removed.scenario.changes).toHaveLength(1);
    expect(removed.scenario.correlations).toEqual([]);
    const words = removed.gone && goneWords(removed.gone);
    expect(words).toHaveLength(2);
    for (const each of words ?? []) expect(each).toContain(`Caseload cap (${name}, `);
    expect(edit(removed, 'name', 'Another').gone).toBeNull();
    expect(undo(removed)).toMatchObject({ scenario: opened.scenario, gone: null });
  });

  test('that nothing is about takes nothing with it', () => {
    const { opened } = twoTeams();
    const removed = editItems(opened, 'teams', { kind: 'remove', at: 1 });
    expect(removed.gone).toBeNull();
    expect(about(removed)).toEqual(about(opened));
  });

  test('is a step of its own to undo, whatever was removed from the list before', () => {
    const { opened } = twoTeams();
    const once = editItems(opened, 'changes', { kind: 'remove', at: 0 });
    const twice = editItems(once, 'changes', { kind: 'remove', at: 0 });
    expect(undo(twice).scenario).toEqual(once.scenario);
  });
});

test('an item is put into a list that was left out', () => {
  const { opened } = twoTeams();
  const { correlations, ...without } = opened.scenario;
  const item = correlations?.[0];
  const added = editItems(openDraft('team', 1, without), 'correlations', {
    kind: 'insert',
    at: 0,
    item,
  });
  expect(added.scenario.correlations).toEqual([item]);
});
