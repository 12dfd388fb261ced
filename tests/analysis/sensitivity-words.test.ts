import { expect, test } from 'vitest';
import {
  isTold,
  mostPercent,
  moveWords,
  partWords,
  restWords,
  toldApart,
} from '../../models/analysis/sensitivity/influence-words.ts';
import type { InputInfluence } from '../../models/analysis/sensitivity/result.ts';
import { shareWords } from '../../models/analysis/sensitivity/share-words.ts';
import { sensitivitySentences } from '../../models/analysis/sensitivity/words.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { UNITS } from '../../models/units.ts';
import { isOneSentence } from './one-sentence.ts';
import { found, input } from './told-influences.ts';

test.each([
  [{ value: 0.62, standardError: 0.025 }, '62\u00a0% (±5)'],
  [{ value: 0.01, standardError: 0.02 }, 'at most 5\u00a0%'],
  [{ value: -0.03, standardError: 0.02 }, 'at most 4\u00a0%'],
  [{ value: 0.98, standardError: 0.02 }, 'at least 94\u00a0%'],
  // An estimate may lie above 1; no part of a variance is more than all of it.
  [{ value: 1.13, standardError: 0.06 }, 'at least 99\u00a0%'],
])('a part of the variance of %o is said as %s', (share, words) => {
  expect(shareWords(share)).toBe(words);
});

const influence = (label: string, of: Partial<InputInfluence>): InputInfluence => ({
  path: label,
  label,
  range: '1 (0 to 2)',
  atLow: 17.6,
  atMiddle: 17.7,
  atHigh: 17.7,
  change: 0,
  changeError: 0,
  share: null,
  narrower: null,
  shareAtMost: null,
  together: [],
  futures: 20,
  ...of,
});
const little = { value: 0.004, standardError: 0.004 };
const caseload = { unit: 'casesPerFte', decimals: 1 } as const;

test('an input is told from luck by its difference or by its part, and kept where it may yet make much', () => {
  const moved = influence('moved', { change: 0.1, changeError: 0.02, share: little });
  const bent = influence('bent', {
    change: 0.01,
    changeError: 0.02,
    share: { value: 0.2, standardError: 0.02 },
  });
  const unseen = influence('unseen', { change: 0.01, changeError: 0.02, shareAtMost: 0.3 });
  const hidden = influence('hidden', { change: -0.01, changeError: 0.02, share: little });
  const slight = influence('slight', { change: 0.037, changeError: 0.02, shareAtMost: 0.004 });
  const unread = influence('unread', { shareAtMost: null });
  expect([moved, bent, unseen].map(isTold)).toEqual([true, true, true]);
  const { told, untold } = toldApart({ inputs: [hidden, moved, slight, unread] });
  expect(told.map(({ label }) => label)).toEqual(['moved']);
  expect(untold.map(({ label }) => label)).toEqual(['hidden', 'slight', 'unread']);
  expect(untold.map((each) => moveWords(caseload, each))).toEqual([
    'none that can be told (±0.04)',
    'none that can be told (±0.04)',
    'none',
  ]);
  expect([moved, unseen, slight, unread].map(partWords)).toEqual([
    'at most 1\u00a0%',
    'at most 30\u00a0%',
    'at most 1\u00a0%',
    'none in 20 futures',
  ]);
});

test('the most that an input may make is its part and two errors, and of several that of the one that may make most', () => {
  const parts = [
    { value: 0.01, standardError: 0.01 },
    { value: 0.03, standardError: 0.02 },
    { value: -0.02, standardError: 0.015 },
  ];
  const untold = parts.map((share, at) => influence(`${at}`, { changeError: 0.1, share }));
  const most = parts.map(({ value, standardError }) =>
    Math.ceil(100 * (Math.max(0, value) + 2 * standardError) - 1e-9),
  );
  expect(untold.map(mostPercent)).toEqual(most);
  const sentences = sensitivitySentences({
    ...found,
    inputs: untold,
    luck: { value: 0.9, standardError: 0.01 },
    rest: { value: 0.1, standardError: 0.01 },
  });
  expect(sentences.at(-1)).toContain(
    `${parts.length} of ${parts.length} inputs with a range change nothing that can be told from luck: each makes at most ${Math.max(...most)}\u00a0% of the variance`,
  );
});

test('the rest is said to be of what there can be, and more futures to make only errors of sampling smaller', () => {
  const one = input(0.9, 0.01);
  expect(restWords({ inputs: [one] })).toBe('bends of an influence finer than were looked for');
  expect(restWords({ inputs: [one, one] })).toBe(
    'interplay of inputs and bends of an influence finer than were looked for',
  );
  expect(restWords({ inputs: [one, { ...one, share: null }] })).toBe(
    'interplay of inputs, bends of an influence finer than were looked for and inputs not looked at closely',
  );
  const sentences = sensitivitySentences({
    ...found,
    inputs: [one],
    luck: { value: 0.08, standardError: 0.01 },
    rest: { value: 0.02, standardError: 0.005 },
  });
  expect(sentences.slice(3)).toEqual([
    'Luck makes 8\u00a0% (±2) of the variance, which no figure narrows. The rest is bends of an influence finer than were looked for: 2\u00a0% (±1).',
    'Inputs’ parts are known to within 2 points, luck and the rest to within 2: parts nearer to each other than that are not ranked by this. Four times the futures would halve these errors of sampling, but not bring back what bends too fine to be looked for take from a part.',
  ]);
});

test('errors of money are told to two figures, of the mean and of what an input does', () => {
  const pounds = { unit: 'pounds', decimals: 0 } as const;
  const [mean, standardDeviation, futures] = [5_631_234, 262_340, 200];
  // Each future is lived twice with the same inputs.
  const error = 2 * standardDeviation * Math.sqrt(2 / futures);
  const toTwoFigures = `±£${Number(error.toPrecision(2)).toLocaleString('en-GB')}`;
  const outcome = { mean, p10: mean, p90: mean, standardDeviation, futures };
  const [sentence] = sensitivitySentences({
    ...found,
    ...pounds,
    label: 'Cost',
    outcome,
    luck: null,
  });
  expect(sentence).toContain(`(${toTwoFigures}, from`);
  const still = influence('still', { change: error / 4, changeError: error / 2 });
  expect(moveWords(pounds, still)).toBe(`none that can be told (${toTwoFigures})`);
});

test.each(MEASURES)('what $id is a number of is said of the outcome and of a threshold', (of) => {
  const { label, unit, decimals } = of;
  const [outcome, threshold] = sensitivitySentences({
    ...found,
    label,
    unit,
    decimals,
    test: { label: 'A test', threshold: 18 },
  });
  const signs = { share: '%', pounds: '£' };
  const word = unit === 'share' || unit === 'pounds' ? signs[unit] : UNITS[unit];
  expect(isOneSentence(outcome)).toBe(true);
  expect(threshold).toMatch(/^The threshold of “A test” is /);
  expect(outcome.toLowerCase()).toContain(word.toLowerCase());
  // A label that says it stands in the sentence before.
  const isInLabel = label.toLowerCase().includes(word.toLowerCase());
  expect(isInLabel || threshold.includes(word)).toBe(true);
});

test('the unit of an outcome is said once, behind its range', () => {
  const [sentence] = sensitivitySentences({ ...found, label: 'Wait', unit: 'workingDays' });
  expect(sentence).toMatch(
    /^Wait over the whole run: eight futures in ten lie between 16\.0 and 18\.0 working days, on average 17\.0 \(±/,
  );
  expect(sentence.match(/working days/g)).toHaveLength(1);
});
