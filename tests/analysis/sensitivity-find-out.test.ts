import { expect, test } from 'vitest';
import { inputSentences } from '../../models/analysis/sensitivity/find-out.ts';
import { isOneSentence } from './one-sentence.ts';
import { found, input } from './told-influences.ts';

test.each([
  [0.01, 0.01, /hardly narrow the range/],
  [0.11, 0.76, /more of them might show one that does/],
  [0.59, 0.04, /^Find out “Success of a round” before anything else/],
])(
  'of a part of %d with an error of %d no more is said than it can tell',
  (value, error, words) => {
    const [headline] = inputSentences({ ...found, inputs: [input(value, error)] });
    expect(headline).toMatch(words);
    expect(headline).toContain('caseload over the whole run');
    expect(isOneSentence(headline)).toBe(true);
  },
);

test.each([
  [0.02, 0.02],
  [0.02, 0.01],
  [0.045, 0.002],
  [0.045, 0.003],
])(
  'of a part of %d with an error of %d more futures might show one of a twentieth where it lies within two errors',
  (value, error) => {
    const [words] = inputSentences({ ...found, inputs: [input(value, error)] });
    expect(words.includes('more of them might show one')).toBe(value + 2 * error >= 0.05);
  },
);

test.each([
  [1.5, 'Find out “One” or “Two”'],
  [2.5, 'Find out “One” before'],
])('parts that are %d errors of their difference apart are told so: %s', (errors, words) => {
  const [first, next] = [0.03, 0.04];
  const second = 0.4 - errors * Math.sqrt(first ** 2 + next ** 2);
  const inputs = [
    { ...input(0.4, first), label: 'One' },
    { ...input(second, next), label: 'Two' },
  ];
  expect(inputSentences({ ...found, inputs })[0].startsWith(words)).toBe(true);
});

test.each([
  // Within two errors of the first, and room for a part that would stand out.
  [0.08, 0.026, 0.044, 0.024, true],
  // The same errors, and the first is far above whatever the other may make.
  [0.4, 0.026, 0.044, 0.024, false],
  // Near, but too small to stand out.
  [0.06, 0.028, 0.01, 0.01, false],
])(
  'beside a first part of %d (%d) one of %d (%d) that is not told from nothing is said to matter as much perhaps: %s',
  (value, error, other, otherError, isSaid) => {
    const inputs = [
      { ...input(value, error), label: 'One' },
      { ...input(other, otherError), label: 'Two' },
    ];
    const said = inputSentences({ ...found, inputs });
    expect(said[0]).toMatch(/^Find out “One” before anything else/);
    expect(said.some((each) => /^“Two” \(.*\) may matter as much: more/.test(each))).toBe(isSaid);
  },
);

test('one that is told from nothing is not hidden by a larger figure that is not', () => {
  const inputs = [
    { ...input(0.2, 0.2), label: 'Unsure' },
    { ...input(0.15, 0.01), label: 'Sure' },
  ];
  const [said, , ...others] = inputSentences({ ...found, inputs });
  expect(said).toMatch(/^Find out “Sure” before anything else/);
  expect(others).toEqual([expect.stringMatching(/^“Unsure” \(.*\) may matter as much/)]);
});

test('of inputs drawn together the one to find out first is judged by what it tells of the others too', () => {
  const one = { ...input(0.31, 0.005), label: 'By itself' };
  const alike = ['A', 'B', 'C'].map((label, at) => ({
    ...input(0.23, 0.005),
    label,
    alone: { value: 0.69 - at / 5, standardError: 0.005 },
  }));
  const [said, , next] = inputSentences({ ...found, inputs: [one, ...alike] });
  expect(said).toContain('Find out “A” before anything else: it makes 23');
  expect(said).toMatch(/, with what it tells of inputs drawn together with it 69\s% \(±1\)\./);
  expect(next).toMatch(/^Next: “B”, .*; “By itself”, /);
});

test('inputs too near to each other to be ranked are named together, and what follows apart', () => {
  const [first, near, far] = [input(0.3, 0.03), input(0.27, 0.03), input(0.1, 0.01)];
  const named = [
    { ...first, label: 'One' },
    { ...near, label: 'Two' },
    { ...far, label: 'Three' },
  ];
  expect(inputSentences({ ...found, inputs: named })).toEqual([
    'Find out “One” or “Two” before anything else: they make 30\u00a0% (±6) and 27\u00a0% (±6) of the variance of caseload over the whole run, too near to each other for these futures to rank.',
    'Were one of them known, the range of eight futures in ten would be narrower by 30\u00a0% (±6) or 27\u00a0% (±6) on average.',
    'Next: “Three”, 10\u00a0% (±2).',
  ]);
});
