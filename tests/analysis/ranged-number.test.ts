import { expect, test } from 'vitest';
import { findLever } from '../../models/analysis/find/levers/find-lever.ts';
import { findQuestion } from '../../models/analysis/find/question.ts';
import { rangedNotes } from '../../models/analysis/ranged-number.ts';
import { readQuestion } from '../../models/analysis/read-question.ts';
import { sweepQuestion } from '../../models/analysis/sweep/question.ts';
import { inputValueWords } from '../../models/scenario/input-words.ts';
import { sentence } from '../../models/scenario/problem.ts';
import { UNITS } from '../../models/units.ts';
import { tinyScenario } from '../server/tiny-scenario.ts';

const scenario = tinyScenario();
const found = (what: object, range: object) =>
  readQuestion(findQuestion, [scenario], { levers: [{ what, ...range }] }).problems.map(sentence);
const swept = (given: object) =>
  readQuestion(sweepQuestion, [scenario], given).problems.map(sentence);
const cap = { kind: 'cap', team: 'team' };

test('a word in the place of a number is told the range that the input allows, with its unit', () => {
  expect(swept({ swept: cap, from: 'ten' })).toEqual([
    'from: "ten" is not a number; give a number from 0 to 400 cases per FTE, such as 10',
  ]);
  expect(found({ kind: 'starts' }, { from: 'none' })).toEqual([
    'levers[0].from: "none" is not a number; give a number from 0 to 2,000 people a month',
  ]);
  expect(found({ kind: 'agency' }, { to: 'all' })).toEqual([
    'levers[0].to: "all" is not a number; give a number from 0 to 1',
  ]);
  expect(found({ kind: 'input', path: 'recruitment.successShare' }, { to: 'all' })).toEqual([
    'levers[0].to: "all" is not a number; give a number from 0 to 1',
  ]);
});

test('no lever is told a limit that is only there to keep numbers finite', () => {
  const kinds = [
    'posts',
    'people',
    'kept',
    'starts',
    'agency',
    'learning',
    'paperwork-hours',
    'not-on-cases',
    'cap',
  ];
  for (const kind of kinds) {
    for (const end of ['from', 'to', 'step']) {
      const [said] = found({ kind }, { [end]: 'some' });
      expect(said, kind).toMatch(
        /^levers\[0\]\.\w+: "some" is not a number; give a number from 0 to /,
      );
      expect(said, kind).not.toContain('1,000,000,000');
    }
  }
  expect(swept({ swept: cap, to: 1e10 })[0]).not.toContain('1,000,000,000');
});

test('the fields of a range carry the unit of what is tried, in cases where every case weighs the same', () => {
  const notes = { label: 'From', kind: 'number' } as const;
  const unitOf = (of: typeof scenario, question: object, ...parts: (string | number)[]) =>
    rangedNotes(of, question, parts, notes).unit;
  expect(unitOf(scenario, { swept: cap }, 'from')).toBe('casesPerFte');
  const [stage] = scenario.stages;
  const weighed = { ...scenario, stages: [{ ...stage, weightPoints: 2 }] };
  expect(unitOf(weighed, { swept: cap }, 'step')).toBe('pointsPerFte');
  const pay = { kind: 'input', path: 'roles[0].payPerYear' };
  expect(unitOf(scenario, { swept: pay }, 'to')).toBe('poundsPerYear');
  expect(unitOf(scenario, { levers: [{ what: { kind: 'people' } }] }, 'levers', 0, 'to')).toBe(
    'fte',
  );
  const lever = { kind: 'cap' } as const;
  const levers = [{ what: lever }];
  for (const [of, unit] of [
    [scenario, 'casesPerFte'],
    [weighed, 'pointsPerFte'],
  ] as const) {
    expect(unitOf(of, { levers }, 'levers', 0, 'to')).toBe(unit);
    expect(findLever(of, lever, 'levers[0].what')).toMatchObject({ lever: { unit } });
    const words = inputValueWords(of, ['teams', 0, 'posts', 0, 'capPerFte'], 18);
    expect(words).toBe(`18 ${UNITS[unit]}`);
  }
  expect(unitOf(scenario, { swept: cap }, 'chance')).toBeUndefined();
  expect(unitOf(scenario, { swept: { kind: 'input', path: 'nothing' } }, 'to')).toBeUndefined();
});
