import { describe, expect, test } from 'vitest';
import { inputWords } from '../../models/scenario/input-words.ts';
import { parsePath } from '../../models/scenario/path.ts';
import { changeableInputs, numberInputs } from '../../web/editor/changeable-inputs.ts';
import { placeWords } from '../../web/editor/place-words.ts';
import { SHIPPED, shippedScenario } from '../scenarios/shipped.ts';

const council = shippedScenario('england-council');
const alike = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

describe('no two inputs have one name', () => {
  test.each(SHIPPED)('in %s, in a sentence or in a list to choose from', (name) => {
    const scenario = shippedScenario(name);
    const numbers = numberInputs(scenario);
    const paths = numbers.map(({ id }) => parsePath(id) ?? []);
    expect(alike(paths.map((path) => inputWords(scenario, path)))).toEqual([]);
    for (const options of [numbers, changeableInputs(scenario)]) {
      expect(alike(options.map(({ group, label }) => `${group}: ${label}`))).toEqual([]);
    }
  });

  test('though two teams are called the same, or two arrivals are in nothing unlike but their shares', () => {
    const [team] = council.teams;
    const [post] = team.posts;
    const twice = {
      ...council,
      teams: [
        {
          ...team,
          posts: [{ ...post, arrivals: [1, 2].map(() => ({ role: post.role, share: 0.5 })) }],
        },
        { ...team, id: 'other' },
      ],
    };
    const numbers = numberInputs(twice).map(({ id }) => parsePath(id) ?? []);
    expect(alike(numbers.map((path) => inputWords(twice, path)))).toEqual([]);
    expect(alike(numbers.map((path) => placeWords(twice, path).join(', ')))).toEqual([]);
    expect(inputWords(twice, ['teams', 1, 'posts', 0, 'capPerFte'])).toContain('short name: other');
  });
});

describe('an item without a name', () => {
  test('is called by the stage that it is about', () => {
    const at = ['stages', 0, 'next', 0, 'share'];
    const { to } = council.stages[0].next[0];
    const name = council.stages.find(({ id }) => id === to)?.name ?? to;
    expect(inputWords(council, at)).toBe(`Share (${council.stages[0].name}, ${name})`);
  });
});
