import { describe, expect, test } from 'vitest';
import { askedNames } from '../../../models/analysis/asked-names.ts';
import { findQuestion } from '../../../models/analysis/find/question.ts';
import { sweepQuestion } from '../../../models/analysis/sweep/question.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { editList, pathAfter } from '../../../models/scenario/edit-list.ts';
import { inputWords } from '../../../models/scenario/input-words.ts';
import type { ListEdit } from '../../../models/scenario/list-edit.ts';
import { type PathParts, parsePath } from '../../../models/scenario/path.ts';
import { namesFollowed } from '../../../web/answers/names-followed.ts';
import { questionAsLeft } from '../../../web/answers/starting-question.ts';
import { keepQuestion } from '../../../web/answers/working-question.ts';
import { numberInputs } from '../../../web/editor/changeable-inputs.ts';
import { openDraft } from '../../../web/state/draft.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';

const council = shippedScenario('england-council');
const swept = (path: string | undefined) => ({
  swept: { kind: 'input', ...(path === undefined ? {} : { path }) },
  from: 1,
});
const inputs = numberInputs(council);
const words = inputs.map(({ id }) => inputWords(council, parsePath(id) ?? []));
const namesOf = (path: string) => askedNames(sweepQuestion, council, swept(path));

function afterwards(list: PathParts, edit: ListEdit): Scenario {
  const { scenario } = editList(council, list, edit);
  expect(scenario).not.toBe(council);
  return scenario;
}

describe('a question that names an input, asked again once the scenario was changed', () => {
  const moves: [string, PathParts, ListEdit][] = [
    ['a role was moved', ['roles'], { kind: 'move', from: 0, to: 1 }],
    ['a role was put in before it', ['roles'], { kind: 'insert', at: 0, item: council.roles[0] }],
    ['a stage was taken out', ['stages'], { kind: 'remove', at: 0 }],
    ['a stream was taken out', ['streams'], { kind: 'remove', at: 0 }],
    [
      'arrivals of one role in other months were moved',
      ['teams', 0, 'posts', 0, 'arrivals'],
      { kind: 'move', from: 1, to: 2 },
    ],
    ['posts were moved', ['teams', 0, 'posts'], { kind: 'move', from: 0, to: 1 }],
  ];

  test.each(moves)('is about the same input where %s, or about none', (_, list, edit) => {
    const changed =
      edit.kind === 'insert'
        ? afterwards(list, { ...edit, item: { ...council.roles[0], id: 'new', name: 'New' } })
        : afterwards(list, edit);
    expect(inputs.length).toBeGreaterThan(100);
    for (const [place, { id }] of inputs.entries()) {
      const { question, lost } = namesFollowed(sweepQuestion, swept(id), namesOf(id), changed);
      const after = pathAfter(id, list, edit);
      // Cases of a stage that is gone are about nothing any more.
      const named = after && inputWords(changed, parsePath(after) ?? []);
      const now = named === words[place] ? after : undefined;
      expect(question, id).toEqual(swept(now));
      expect(lost, id).toEqual(now === undefined ? Object.values(namesOf(id)) : []);
    }
  });

  test('is as it was where nothing is known of what it meant', () => {
    const changed = afterwards(['roles'], { kind: 'move', from: 0, to: 1 });
    const question = swept('roles[0].payPerYear');
    expect(namesFollowed(sweepQuestion, question, {}, changed)).toEqual({ question, lost: [] });
  });

  test('is followed in each lever of two by itself', () => {
    const lever = (path: string) => ({ what: { kind: 'input', path }, from: 1, to: 2 });
    const question = { levers: [lever('roles[0].payPerYear'), lever('roles[1].payPerYear')] };
    const names = askedNames(findQuestion, council, question);
    const changed = afterwards(['roles'], { kind: 'move', from: 0, to: 1 });
    expect(namesFollowed(findQuestion, question, names, changed).question).toEqual({
      levers: [lever('roles[1].payPerYear'), lever('roles[0].payPerYear')],
    });
  });
});

test('a question left in the browser is found again with the names of what it is about', () => {
  const shelf = new Map<string, string>();
  const storage = {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => shelf.set(key, value),
  };
  const path = 'roles[0].payPerYear';
  const left = { question: swept(path), beside: [], seed: 'mine', names: namesOf(path) };
  keepQuestion(storage, 'council', 'sweep', left);
  const changed = afterwards(['roles'], { kind: 'move', from: 0, to: 1 });
  const asLeft = (scenario: Scenario) =>
    questionAsLeft(storage, sweepQuestion, openDraft('council', 1, scenario), 'sweep');
  expect(asLeft(council)).toEqual({ working: left, lost: [] });
  expect(asLeft(changed).working.question).toEqual(swept('roles[1].payPerYear'));
});
