import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../models/analysis/read-question.ts';
import { type SweepQuestion, sweepQuestion } from '../../../models/analysis/sweep/question.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { setAt } from '../../../models/scenario/path.ts';
import { valueOf } from '../../../models/scenario/quantity.ts';
import { ANSWER_KINDS, answerKind, questionOf } from '../../../web/answers/answer-kinds.ts';
import { questionPlace } from '../../../web/answers/question-place.ts';
import { questionWords } from '../../../web/answers/question-words.ts';
import { allProblems, atFields, withoutField } from '../../../web/answers/refused-problems.ts';
import {
  editQuestion,
  firstQuestion,
  keepQuestion,
  keptQuestion,
} from '../../../web/answers/working-question.ts';
import { addressOf, parseRoute } from '../../../web/app/routes.ts';
import { numberInputs } from '../../../web/editor/changeable-inputs.ts';
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
