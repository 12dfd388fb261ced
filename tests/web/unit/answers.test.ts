import { describe, expect, test } from 'vitest';
import { findQuestion } from '../../../models/analysis/find/question.ts';
import { readQuestion } from '../../../models/analysis/read-question.ts';
import { type SweepQuestion, sweepQuestion } from '../../../models/analysis/sweep/question.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { setAt } from '../../../models/scenario/path.ts';
import { valueOf } from '../../../models/scenario/quantity.ts';
import { WHAT_IFS } from '../../../models/scenario/what-ifs/index.ts';
import { ANSWER_KINDS, answerKind, questionOf } from '../../../web/answers/answer-kinds.ts';
import {
  askedScenarios,
  besideOf,
  besideOptions,
  whatIfKey,
} from '../../../web/answers/asked-scenarios.ts';
import { questionPlace } from '../../../web/answers/question-place.ts';
import { askedWords, questionWords } from '../../../web/answers/question-words.ts';
import { allProblems, atFields, withoutField } from '../../../web/answers/refused-problems.ts';
import { unitOfRange } from '../../../web/answers/unit-of-range.ts';
import {
  editQuestion,
  firstQuestion,
  keepQuestion,
  keptQuestion,
} from '../../../web/answers/working-question.ts';
import { addressOf, parseRoute } from '../../../web/app/routes.ts';
import { numberInputs } from '../../../web/editor/changeable-inputs.ts';
import { openDraft } from '../../../web/state/draft.ts';
import { edit } from '../../../web/state/edit.ts';
import { tabShelf } from '../../../web/state/tab-shelf.ts';
import { chanceAtEnd } from '../../analysis/asked.ts';
import { shipped } from '../../scenario/small-scenario.ts';
import { SHIPPED, shippedScenario } from '../../scenarios/shipped.ts';

const schema = chanceAtEnd.question;
const scenario = shipped();

describe('a question to begin with', () => {
  const asked = ANSWER_KINDS.flatMap(({ kind, label }) => {
    const own = questionOf(kind);
    return own ? [[label, own] as const] : [];
  });

  test.each(asked)('“%s” is sound as it stands, so that it can be asked at once', (_, own) => {
    const { problems } = readQuestion(own, [scenario], firstQuestion(own, scenario));
    expect(problems).toEqual([]);
  });

  test.each(SHIPPED)(
    'tries whole caps on both sides of the one that %s has, which is one of them',
    (name) => {
      const council = shippedScenario(name);
      const { question, problems } = readQuestion(
        sweepQuestion,
        [council],
        firstQuestion(sweepQuestion, council),
      );
      if (!question) throw new Error(problems.map(({ rule }) => rule).join(', '));
      const { from, to, step } = question;
      const cap = valueOf(council.teams[0].posts[0].capPerFte);
      expect(from).toBeGreaterThan(0);
      expect(from).toBeLessThan(cap);
      expect(to).toBeGreaterThan(cap);
      expect([from, to, step].every(Number.isInteger)).toBe(true);
      expect([(cap - from) % step, (to - from) % step]).toEqual([0, 0]);
      expect((to - from) / step).toBeLessThanOrEqual(20);
    },
  );

  test('tries the caps of its defaults where the cap is empty in the draft, or is no number', () => {
    const withCap = (cap: unknown) =>
      setAt(scenario, ['teams', 0, 'posts', 0, 'capPerFte'], cap) as Scenario;
    for (const cap of [undefined, 'many', 0]) {
      const { from, to, step } = firstQuestion(sweepQuestion, withCap(cap)) as SweepQuestion;
      expect([from, to, step]).toEqual([10, 25, 1]);
    }
  });

  test('names the first of what has to be named', () => {
    expect(firstQuestion(schema, scenario)).toEqual({
      test: scenario.standard.tests[0].id,
      futures: 20,
      window: { from: 1 },
      teams: [],
    });
  });
});

describe('editing a question', () => {
  const question = firstQuestion(schema, scenario);

  test('changes one field, or leaves one out, and the question that it came from stays', () => {
    expect(editQuestion(question, 'window.from', 3)).toMatchObject({ window: { from: 3 } });
    const noted = editQuestion(question, 'note', 'mine');
    expect(editQuestion(noted, 'note', undefined)).toEqual(question);
    expect(question).toMatchObject({ window: { from: 1 } });
  });

  test('is kept in the browser for this scenario and kind alone', () => {
    const shelf = new Map<string, string>();
    const storage = {
      getItem: (key: string) => shelf.get(key) ?? null,
      setItem: (key: string, value: string) => shelf.set(key, value),
    };
    const working = { question, beside: ['other'], seed: 'mine' };
    keepQuestion(storage, 'mine', 'find', working);
    expect(keptQuestion(storage, schema, 'mine', 'find')).toEqual(working);
    expect(keptQuestion(storage, schema, 'mine', 'sweep')).toBeUndefined();
    expect(keptQuestion(storage, schema, 'other', 'find')).toBeUndefined();
  });

  test('is kept with the one that it took the place of, and without what is none', () => {
    const shelf = new Map<string, string>();
    const storage = {
      getItem: (key: string) => shelf.get(key) ?? null,
      setItem: (key: string, value: string) => shelf.set(key, value),
    };
    const before = { question, beside: [], seed: 'earlier' };
    const working = { question, beside: ['other'], seed: 'mine', before };
    keepQuestion(storage, 'mine', 'find', working);
    expect(keptQuestion(storage, schema, 'mine', 'find')).toEqual(working);
    const [key] = shelf.keys();
    for (const none of [null, 7, { seed: 'no question' }]) {
      shelf.set(key, JSON.stringify({ ...working, before: none }));
      const { before: _, ...rest } = working;
      expect(keptQuestion(storage, schema, 'mine', 'find')).toEqual(rest);
    }
  });

  test('is that of this tab first, and of any tab for one that has put none', () => {
    const shelves = [new Map<string, string>(), new Map<string, string>()];
    const [own, shared] = shelves.map((shelf) => ({
      getItem: (key: string) => shelf.get(key) ?? null,
      setItem: (key: string, value: string) => void shelf.set(key, value),
    }));
    const [first, second] = ['first', 'second'].map((seed) => ({ question, beside: [], seed }));
    keepQuestion(tabShelf(own, shared), 'mine', 'find', first);
    keepQuestion(shared, 'mine', 'find', second);
    expect(keptQuestion(tabShelf(own, shared), schema, 'mine', 'find')).toEqual(first);
    const next = { getItem: () => null, setItem: () => {} };
    expect(keptQuestion(tabShelf(next, shared), schema, 'mine', 'find')).toEqual(second);
  });

  test('is shown back in the words of its form', () => {
    const asked = { test: 'waiting', futures: 1200, window: { from: 3 }, teams: ['a', 'b'] };
    expect(questionWords(schema, asked)).toEqual([
      { label: 'Test', value: 'waiting' },
      { label: 'Futures', value: '1,200' },
      { label: 'From week', value: '3 weeks' },
      { label: 'Team', value: 'a, b' },
    ]);
    const names = { test: 'At most 10 wait', 'teams[1]': 'Team B' };
    expect(questionWords(schema, asked, { names })).toMatchObject([
      { value: 'At most 10 wait' },
      { value: '1,200' },
      { value: '3 weeks' },
      { value: 'a, Team B' },
    ]);
    expect(questionPlace(schema, asked, 'teams[1]')).toBe('Teams, 2');
    expect(questionPlace(schema, asked, 'window.from')).toBe('When, From week');
    expect(questionPlace(schema, asked, 'scenarios')).toBe('scenarios');
    const ofScenario = 'scenarios[1].scenario';
    expect(questionPlace(schema, asked, `${ofScenario}.service.weeks`)).toBe(
      'Scenario 2, Service and calendar, Weeks to simulate',
    );
    expect(questionPlace(schema, asked, ofScenario)).toBe('Scenario 2');
  });
});

test('of two levers each has its own lines, so that a team of one is not taken for that of both', () => {
  const people = { what: { kind: 'people' }, from: 4 };
  const cap = { what: { kind: 'cap', team: 'east' } };
  const linesOf = (levers: object[]) => questionWords(findQuestion, { levers });
  const [own, other] = [linesOf([people]), linesOf([cap])];
  expect(linesOf([people, cap])).toEqual([
    ...own.map(({ label, value }) => ({ label: `Lever 1, ${label}`, value })),
    ...other.map(({ label, value }) => ({ label: `Lever 2, ${label}`, value })),
  ]);
  expect(own).toContainEqual({ label: 'From', value: '4' });
  expect(other).toContainEqual({ label: 'Team', value: 'east' });
});

test('a scenario that was asked about is told by its version, as a draft, or by its what-if', () => {
  const [{ id, label }] = WHAT_IFS;
  const asked = { name: 'Council', scenarioVersion: null, whatIf: null };
  expect(askedWords({ ...asked, scenarioVersion: 3 })).toBe('Council, version 3');
  expect(askedWords(asked)).toBe('Council, a draft');
  expect(askedWords({ ...asked, name: label, whatIf: id })).toBe(`${label}, a what-if`);
  expect(askedWords({ ...asked, whatIf: id })).toBe(`Council, with the what-if “${label}”`);
});

describe('the ends of a range that was asked for', () => {
  test('carry the unit of what was tried, once the answer tells it', () => {
    const swept = { input: { unit: 'casesPerFte' } } as const;
    expect(['from', 'to', 'step'].map((field) => unitOfRange(swept, [field]))).toEqual(
      Array(3).fill('casesPerFte'),
    );
    expect(unitOfRange(swept, ['replications'])).toBeUndefined();
    expect(unitOfRange(null, ['from'])).toBeUndefined();
    const two = { levers: [{ unit: 'fte' }, { unit: 'peoplePerMonth' }] } as const;
    expect([0, 1].map((lever) => unitOfRange(two, ['levers', lever, 'to']))).toEqual([
      'fte',
      'peoplePerMonth',
    ]);
  });

  test('are shown with it, and with every digit that was asked for', () => {
    const asked = { swept: { kind: 'cap', team: 'team', whenFull: 'as-set' }, from: 10, to: 25 };
    const lines = questionWords(sweepQuestion, asked, {
      unitAt: (path) => (path.at(-1) === 'from' ? 'casesPerFte' : undefined),
    });
    expect(lines).toContainEqual({ label: 'From', value: '10 cases per FTE' });
    expect(lines).toContainEqual({ label: 'To', value: '25' });
    const small = { ...asked, from: 0.001234 };
    expect(questionWords(sweepQuestion, small, { unitAt: () => 'perCase' })).toContainEqual({
      label: 'From',
      value: '0.001234',
    });
  });
});

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

test('an edited field puts right what was refused of it, of its parts and of what holds it, and nothing else', () => {
  const problem = (path: string) => ({ path, value: '1', rule: 'is wrong', remedy: 'change it' });
  const refused = ['levers[0].from', 'levers[1].from', 'levers', 'by'].map(problem);
  const left = (path: string) => withoutField(refused, path).map((each) => each.path);
  const sent = refused.map((each) => ({ ...each, path: `question.${each.path}` }));
  expect(atFields(sent)).toEqual(refused);
  const ofScenario = problem('scenarios[1].scenario.costs.pensionShare');
  expect(atFields([ofScenario])).toEqual([ofScenario]);
  expect(left('levers[0].from')).toEqual(['levers[1].from', 'by']);
  expect(left('levers')).toEqual(['by']);
  expect(left('chance')).toHaveLength(4);
  const own = { ...problem('by'), rule: 'is no date' };
  expect(allProblems([own], refused).map(({ rule }) => rule)).toEqual([
    'is no date',
    'is wrong',
    'is wrong',
    'is wrong',
  ]);
});

test('every number that steers the service can be tried, and nothing that says what is simulated', () => {
  const paths = numberInputs(scenario).map(({ id }) => id);
  expect(paths).toContain('teams[0].posts[0].capPerFte');
  expect(paths).toContain('recruitment.successShare');
  expect(paths.filter((path) => /^(format|service|standard|changes)/.test(path))).toEqual([]);
});

test('answers have addresses that can be kept', () => {
  for (const hash of [
    '#/answers/team',
    '#/answers/team/find',
    '#/answers/team/find?as=a',
    '#/answer/a?from=team',
  ]) {
    const route = parseRoute(hash);
    expect(route.page === 'unknown' ? undefined : addressOf(route)).toBe(hash);
  }
  expect(answerKind('nonsense')).toBe(ANSWER_KINDS[0]);
});
