import { describe, expect, test } from 'vitest';
import { sentence } from '../../models/scenario/problem.ts';
import { setInput } from '../../models/scenario/set-input.ts';
import { keysAt, sentencesOf, shipped } from './small-scenario.ts';

const set = (assignment: string) => setInput(shipped(), assignment, '--set');

const problems = (assignment: string): string[] => {
  const result = set(assignment);
  return 'problem' in result ? [sentence(result.problem)] : sentencesOf(result.scenario);
};

describe('an input set from the command line', () => {
  test('takes the new number in place of the old one, its range and its source', () => {
    expect(set('teams[0].posts[0].capPerFte = 15')).toHaveProperty(
      ['scenario', 'teams', 0, 'posts', 0, 'capPerFte'],
      15,
    );
  });

  test.each([
    ['agency.allowed=true', ['agency', 'allowed'], true],
    ['name=Cap = 15', ['name'], 'Cap = 15'],
    ['service.weeks=52', ['service', 'weeks'], 52],
    [
      'stages[0].hoursPerMonth={"value":5,"low":4,"high":6}',
      ['stages', 0, 'hoursPerMonth'],
      { value: 5, low: 4, high: 6 },
    ],
  ])('%s is read as what it means', (assignment, path, value) => {
    expect(set(assignment)).toHaveProperty(['scenario', ...path], value);
    expect(problems(assignment)).toEqual([]);
  });

  test('leaves the scenario that it was given as it was', () => {
    const scenario = shipped();
    setInput(scenario, 'teams[0].posts[0].capPerFte=15', '--set');
    expect(scenario).toEqual(shipped());
  });

  test.each([
    [
      'teams[0].posts[0].capPerFte',
      '--set: "teams[0].posts[0].capPerFte" is not PATH=VALUE; write it as in teams[0].posts[0].capPerFte=15',
    ],
    ['=15', '--set: "=15" is not PATH=VALUE; write it as in teams[0].posts[0].capPerFte=15'],
    [
      'teams[5].name=East',
      'teams[5].name: this path leads nowhere in the scenario; correct it; lists count from 0',
    ],
    [
      'teams.capPerFte=15',
      'teams.capPerFte: this path leads nowhere in the scenario; correct it; lists count from 0',
    ],
    [
      'changes.length=0',
      'changes.length: this path leads nowhere in the scenario; correct it; lists count from 0',
    ],
    [
      'constructor.prototype=5',
      'constructor.prototype: this path leads nowhere in the scenario; correct it; lists count from 0',
    ],
    [
      '__proto__.spoiled=5',
      '--set: "__proto__.spoiled=5" is not PATH=VALUE; write it as in teams[0].posts[0].capPerFte=15',
    ],
    [
      'service.weeks=0x10',
      'service.weeks: "0x10" is not a whole number; give a whole number from 1 to 522 weeks, such as 156',
    ],
    [
      'service.weeks=1e5',
      'service.weeks: 100000 is above the limit: “Weeks to simulate” must be from 1 to 522 weeks; lower it',
    ],
    [
      'teams[0].posts[0].capFte=15',
      `teams[0].posts[0].capFte: this key is not known here; remove it or correct its spelling; known are ${keysAt('teams[0].posts[0]')}`,
    ],
  ])('%s is refused with a sentence', (assignment, words) => {
    expect(problems(assignment)).toEqual([words]);
  });
});
