import { describe, expect, test } from 'vitest';
import { FIRST_FUTURES, moveOf } from '../../models/analysis/sensitivity/first-look.ts';
import { isTold, moveWords, partWords } from '../../models/analysis/sensitivity/influence-words.ts';
import { influencesOf } from '../../models/analysis/sensitivity/influences.ts';
import type {
  InputInfluence,
  SensitivityResult,
} from '../../models/analysis/sensitivity/result.ts';
import {
  type UnknownInput,
  unknownInputs,
} from '../../models/analysis/sensitivity/unknown-inputs.ts';
import { sensitivitySentences } from '../../models/analysis/sensitivity/words.ts';
import { normalQuantile } from '../../models/random/normal-quantile.ts';
import { RandomStream } from '../../models/random/stream.ts';
import { twoPays } from './invented-outcome.ts';

const INPUTS = 12;
const LISTS = 500;
const caseload = { unit: 'casesPerFte', decimals: 1 } as const;
const [pay] = unknownInputs(
  twoPays([
    { low: 1, value: 2, high: 3 },
    { low: 1, value: 2, high: 3 },
  ]),
);
const inputs: UnknownInput[] = Array.from({ length: INPUTS }, (_, at) => ({
  ...pay,
  label: `Input ${at}`,
}));

/** Inputs looked at first alone, of which each moves the outcome by what is given of it and its futures. */
function lookedAt(moved: (input: number, future: number) => number): InputInfluence[] {
  const none = new Float64Array(FIRST_FUTURES);
  const moves = inputs.map((_, input) =>
    moveOf(
      none,
      none.map((__, at) => moved(input, at)),
    ),
  );
  const groups = inputs.map((_, at) => ({ members: [at], matrix: [[1]] }));
  const positions = inputs.map(() => undefined);
  return influencesOf(
    { mean: 0, drawn: none, inputs, groups, moves, positions, variance: 1 },
    undefined,
  );
}

const isBeyond = ({ change, changeError, errorsToTell }: InputInfluence): boolean =>
  Math.abs(change) > (errorsToTell ?? 0) * changeError;

describe('what inputs change is told as one of all', () => {
  test('so that of inputs that do nothing, one list in twenty at most tells of any', () => {
    const lists = Array.from({ length: LISTS }, (_, list) => {
      const stream = new RandomStream(list, 3);
      return lookedAt((input, at) => normalQuantile(stream.uniform(at, input)));
    });
    const told = lists.filter((list) => list.some(isBeyond)).length / LISTS;
    expect(told).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / LISTS));
    // The most that a share may be holds of all of them together: none makes anything.
    expect(lists.flat().every(({ shareAtMost }) => (shareAtMost ?? 0) > 0)).toBe(true);
  });

  test('and the most that any may make is no less than it makes, of all in 19 lists of 20', () => {
    // A change of this size, however it scatters from future to future, makes the same share each time.
    const [true1] = lookedAt(() => 1);
    const lists = Array.from({ length: LISTS }, (_, list) => {
      const stream = new RandomStream(list, 5);
      return lookedAt((input, at) => 1 + normalQuantile(stream.uniform(at, input)));
    });
    const missed = lists.filter((list) =>
      list.some(({ shareAtMost }) => (shareAtMost ?? 0) < (true1.shareAtMost ?? 0)),
    );
    expect(missed.length / LISTS).toBeLessThanOrEqual(0.05);
  });

  test('and what clearly moves it is told as before', () => {
    const stream = new RandomStream(1, 7);
    const list = lookedAt(
      (input, at) => (input === 0 ? 5 : 0) + normalQuantile(stream.uniform(at, input)),
    );
    expect(list[0].label).toBe('Input 0');
    expect(list[0].errorsToTell).toBe(2);
    expect(moveWords(caseload, list[0])).toMatch(/^\+\d/);
  });
});

test('a change that is not told lies within the error that is named', () => {
  const [one] = lookedAt((input, at) => Number(input === 0) * (at % 2 === 0 ? 1.4 : -0.6));
  expect(Math.abs(one.change)).toBeGreaterThan(1.7 * one.changeError);
  const words = moveWords(caseload, { ...one, errorsToTell: 3 });
  const within = Number(/none that can be told \(±(\S+)\)/.exec(words)?.[1]);
  expect(within).toBeGreaterThanOrEqual(Math.abs(one.change));
});

test('what a single future shows is not told, though no other contradicts it', () => {
  const only = lookedAt((input, at) => (input === 0 && at > 0 ? Number.NaN : 3)).find(
    ({ futures }) => futures === 1,
  );
  expect(only).toMatchObject({ changeError: 0, change: 3, errorsToTell: null, shareAtMost: 1 });
  if (!only) throw new Error('it has a value in one future');
  const alone = { ...only, shareAtMost: 0.01 };
  expect(isTold(alone)).toBe(false);
  expect(moveWords(caseload, alone)).toBe('not told of so few futures (1)');
});

test('of an input that changed nothing it is said in how many futures, and no bound is put on it', () => {
  const [none] = lookedAt(() => 0);
  expect(none.shareAtMost).toBeNull();
  expect(partWords(none)).toBe(`none in ${FIRST_FUTURES} futures`);
});

test('where few futures make the outcome it is said, and no error and no bound of a part', () => {
  const share = { value: 0.01, standardError: 0.02 };
  const stream = new RandomStream(2, 7);
  const list = lookedAt((input, at) => normalQuantile(stream.uniform(at, input)));
  const outcome = { mean: 1, p10: 0, p90: 0, standardDeviation: 9, futures: 480, ofFew: true };
  const result: SensitivityResult = {
    provenance: { scenarios: [], engineVersion: '1', seed: 'seed', futures: 480, method: '' },
    sentences: [],
    measure: 'casesWaiting',
    label: 'Cases waiting',
    unit: 'cases',
    decimals: 0,
    over: 'whole-run',
    team: null,
    test: null,
    outcome,
    inputs: list.map((each) => ({ ...each, share, change: 0, changeError: 1 })),
    luck: share,
    rest: share,
  };
  const few = sensitivitySentences(result).join(' ');
  expect(few).toContain('Few futures make most of the mean of “Cases waiting”');
  expect(few).not.toMatch(/each makes at most|parts are known to within/);
  const many = sensitivitySentences({ ...result, outcome: { ...outcome, ofFew: false } }).join(' ');
  expect(many).not.toContain('Few futures');
  expect(many).toMatch(/each makes at most \d+\s% of the variance/);
  expect(many).toContain('parts are known to within');
});
