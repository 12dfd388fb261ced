import { describe, expect, test } from 'vitest';
import { WHAT_IFS } from '../../../models/scenario/what-ifs/index.ts';
import {
  askedScenarios,
  besideOf,
  besideOptions,
  whatIfKey,
} from '../../../web/answers/asked-scenarios.ts';
import { askedWords } from '../../../web/answers/question-words.ts';
import { openDraft } from '../../../web/state/draft.ts';
import { edit } from '../../../web/state/edit.ts';
import { shipped } from '../../scenario/small-scenario.ts';

const scenario = shipped();

describe('the scenarios of a question', () => {
  const saved = openDraft('team', 3, scenario);
  const edited = edit(saved, 'name', 'Edited');
  const namesake = edit(saved, 'name', 'A worker leaves in June');
  const listed = ['team', 'other'].map((id) => ({
    id,
    name: id.toUpperCase(),
    version: 1,
    savedAt: '',
    savedBy: '',
    summary: '',
  }));

  test('are asked about as saved where nothing was changed, else as they stand', () => {
    expect(askedScenarios(saved, ['other'])).toEqual([
      { scenarioId: 'team', version: 3 },
      { scenarioId: 'other' },
    ]);
    expect(askedScenarios(edited, [])).toEqual([{ scenario: edited.scenario, draftOf: 'team' }]);
  });

  test('a draft is set against the version that it comes from, where that is chosen', () => {
    expect(besideOptions(saved, listed)[0].label).toBe('OTHER');
    const [before] = besideOptions(edited, listed);
    expect(before.label).toBe('This scenario as saved, version 3: before the changes');
    expect(askedScenarios(edited, ['other', before.id])).toEqual([
      { scenarioId: 'team', version: 3 },
      { scenario: edited.scenario, draftOf: 'team' },
      { scenarioId: 'other' },
    ]);
  });

  test('a draft that keeps its name bears another beside what it was, so that before and after are told apart', () => {
    const longer = edit(saved, 'service.weeks', scenario.service.weeks + 1);
    const [before] = besideOptions(longer, listed);
    const [, after] = askedScenarios(longer, [before.id]);
    expect(after).toEqual({
      scenario: { ...longer.scenario, name: 'After the changes' },
      draftOf: 'team',
    });
    expect(askedScenarios(longer, ['other'])[0]).toEqual({
      scenario: longer.scenario,
      draftOf: 'team',
    });
  });

  test('a what-if is the open scenario with its dated changes, under its own name', () => {
    const [whatIf] = besideOptions(saved, listed).filter(({ label }) =>
      label.startsWith('What if'),
    );
    expect(whatIf.label).toBe('What if: A worker leaves in June');
    const [, changed] = askedScenarios(saved, [whatIf.id]);
    if (!('scenario' in changed)) throw new Error('a draft was expected');
    expect(changed.draftOf).toBe('team');
    expect(changed.scenario.name).toBe('A worker leaves in June');
    expect(changed.scenario.changes.length).toBeGreaterThan(scenario.changes.length);
  });

  test('a what-if beside the scenario as saved is named by the changes that it comes after, too', () => {
    const beside = ['(as saved)', whatIfKey('leaver-in-june')];
    const names = askedScenarios(edited, beside).flatMap((each) =>
      'scenario' in each ? [each.scenario.name] : [],
    );
    expect(names).toEqual([edited.scenario.name, 'After the changes, and a worker leaves in June']);
  });

  test.each([
    ['as saved, with another', saved, ['other']],
    ['a draft against what it was', edited, ['(as saved)', 'other']],
    ['a draft that bears the name of a what-if', namesake, ['(as saved)', 'other']],
    ['the same with that what-if', namesake, ['(as saved)', whatIfKey('leaver-in-june')]],
    ['a draft alone with a what-if', edited, [whatIfKey('september-intake')]],
    [
      'as saved, with two what-ifs',
      saved,
      [whatIfKey('recruitment-frozen-quarter'), whatIfKey('september-intake')],
    ],
  ])('are chosen again as they were asked about: %s', (_, draft, beside) => {
    const scenarios = askedScenarios(draft, beside).map((each) => ({
      hash: '',
      name: 'scenario' in each ? each.scenario.name : 'SAVED',
      scenarioId: 'scenario' in each ? each.draftOf : each.scenarioId,
      scenarioVersion: 'scenario' in each ? null : 3,
      whatIf: ('scenario' in each && each.whatIf) || null,
    }));
    expect(besideOf({ scenarios }, 'team')).toEqual(beside);
  });
});

test('a scenario that was asked about is told by its version, as a draft, or by its what-if', () => {
  const [{ id, label }] = WHAT_IFS;
  const asked = { name: 'Council', scenarioVersion: null, whatIf: null };
  expect(askedWords({ ...asked, scenarioVersion: 3 })).toBe('Council, version 3');
  expect(askedWords(asked)).toBe('Council, a draft');
  expect(askedWords({ ...asked, name: label, whatIf: id })).toBe(`${label}, a what-if`);
  expect(askedWords({ ...asked, whatIf: id })).toBe(`Council, with the what-if “${label}”`);
});
