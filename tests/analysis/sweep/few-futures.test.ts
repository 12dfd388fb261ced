import { expect, test } from 'vitest';
import { fewFuturesNote } from '../../../models/analysis/sweep/error-sentence.ts';
import type { SweepOutcome, SweepResult } from '../../../models/analysis/sweep/result.ts';
import { spreadOver } from '../../../models/analysis/sweep/spread.ts';
import { askSweep } from './ask-sweep.ts';
import { mixedTeam } from './mixed-team.ts';

const FUTURES = 100;
const some = (count: number, value: number, other: number) =>
  Array.from({ length: FUTURES }, (_, at) => (at < count ? value : other));

test('a mean says whether few futures make it, or few have a value at all', () => {
  expect(spreadOver(some(3, 50, 0))).toMatchObject({ ofFew: true, futures: FUTURES });
  expect(spreadOver(some(40, 50, 0))).toMatchObject({ ofFew: false, futures: FUTURES });
  // All that have a value agree: the error of 0 is no certainty.
  expect(spreadOver(some(1, 50, Number.NaN))).toMatchObject({ ofFew: true, futures: 1 });
  expect(spreadOver(some(FUTURES, 50, 0))).toMatchObject({ ofFew: false, standardError: 0 });
});

const found = askSweep(mixedTeam(), {
  swept: { kind: 'input', path: 'recruitment.successShare' },
  from: 0.1,
  to: 0.9,
  step: 0.4,
  replications: 20,
  chance: 0.8,
  waitLimitDays: 1000,
});

/** The answer with as many futures, of which few make the queue at some of the values tried. */
async function withFew(
  values: readonly number[],
  alsoUnchanged: boolean,
  standardError = 1,
): Promise<SweepResult> {
  const answer = await found;
  const told = (outcome: SweepOutcome, ofFew: boolean): SweepOutcome => {
    const noneOf = <S extends { ofFew?: boolean }>(spread: S): S => ({ ...spread, ofFew: false });
    return {
      ...outcome,
      waitDays: outcome.waitDays && noneOf(outcome.waitDays),
      casesWaitingAtEnd: { ...outcome.casesWaitingAtEnd, ofFew, standardError },
      casesWaitingLastYear: noneOf(outcome.casesWaitingLastYear),
      caseload: outcome.caseload && noneOf(outcome.caseload),
      overCapShare: outcome.overCapShare && noneOf(outcome.overCapShare),
      overCapByRole: outcome.overCapByRole.map((role) => ({
        ...role,
        share: role.share && noneOf(role.share),
      })),
      learningKeptShare: outcome.learningKeptShare && noneOf(outcome.learningKeptShare),
      costPounds: noneOf(outcome.costPounds),
    };
  };
  return {
    ...answer,
    replications: FUTURES,
    unchanged: told(answer.unchanged, alsoUnchanged),
    variants: answer.variants.map((variant) => ({
      ...variant,
      points: variant.points.map((point) => ({
        ...told(point, values.includes(point.value)),
        value: point.value,
      })),
    })),
  };
}

test('one note names what few futures make, and at which of the values', async () => {
  expect(fewFuturesNote(await withFew([], false))).toEqual([]);
  const [atOne, ...others] = fewFuturesNote(await withFew([0.5], true));
  expect(others).toEqual([]);
  expect(atOne).toMatch(
    /^Few futures make most of the mean of cases waiting \(at 50\s%, and in the scenario unchanged\): /,
  );
  const [atAll] = fewFuturesNote(await withFew([0.1, 0.5, 0.9], true));
  expect(atAll).toMatch(/^Few futures make most of the mean of cases waiting: /);
});

test('a mean whose error would not show in its figures is not named, unless few futures have it', async () => {
  // Cases waiting are shown as whole numbers: two errors of 0.2 are within half of one.
  expect(fewFuturesNote(await withFew([0.5], true, 0.2))).toEqual([]);
  const answer = await withFew([0.5], true, 0);
  const { casesWaitingAtEnd } = answer.unchanged;
  const ofOne = { ...casesWaitingAtEnd, futures: 1 };
  const unchanged = { ...answer.unchanged, casesWaitingAtEnd: ofOne };
  const [note] = fewFuturesNote({ ...answer, unchanged });
  expect(note).toContain('cases waiting (in the scenario unchanged)');
});

test('of few futures it is said what may not be among them', async () => {
  const { sentences } = await found;
  const said = sentences.find((each) => each.startsWith('What happens in fewer than'));
  const oneIn = Number(/one future in (\d+)/.exec(said ?? '')?.[1]);
  // Missed by 20 futures in one study of twenty at most.
  expect((1 - 1 / oneIn) ** 20).toBeLessThanOrEqual(0.05);
});
