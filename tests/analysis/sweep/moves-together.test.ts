import { expect, test } from 'vitest';
import type { SweepFindings, SweepOutcome } from '../../../models/analysis/sweep/result.ts';
import { spreadOver } from '../../../models/analysis/sweep/spread.ts';
import type { OutcomeFutures } from '../../../models/analysis/sweep/sweep-outcome.ts';
import { tradeSentences } from '../../../models/analysis/sweep/trade-sentences.ts';
import { normalQuantile } from '../../../models/random/normal-quantile.ts';
import { RandomStream } from '../../../models/random/stream.ts';
import { askSweep } from './ask-sweep.ts';
import { mixedTeam } from './mixed-team.ts';

const FUTURES = 100;
const LISTS = 400;
const asked = askSweep(mixedTeam(), {
  swept: { kind: 'input', path: 'recruitment.successShare' },
  from: 0.1,
  to: 0.9,
  step: 0.8,
  replications: 20,
  chance: 0.8,
  waitLimitDays: 1000,
});

/** Futures of one value in which all that is traded is noise of its own, about 1,000 or a little more. */
function noise(list: number, value: number, more = 0): OutcomeFutures {
  const stream = new RandomStream(list, value);
  const drawn = (of: number) =>
    Array.from({ length: FUTURES }, (_, at) => 1000 + normalQuantile(stream.uniform(at, of)));
  return {
    waitDays: drawn(0),
    casesWaitingAtEnd: drawn(1).map((cases) => cases + more),
    caseload: drawn(2),
    overCapShare: drawn(3),
    learningKeptShare: drawn(4),
    costPounds: drawn(5).map((thousands) => 1000 * thousands),
    testsAtEnd: [],
  };
}

/** What is said of both sides of the trade where two values have these futures. */
async function said(futures: readonly OutcomeFutures[]): Promise<string> {
  const found = await asked;
  const [variant] = found.variants;
  const known = (values: readonly number[]) => {
    const spread = spreadOver(values);
    if (!spread) throw new Error('nothing to spread');
    return spread;
  };
  const outcome = (before: SweepOutcome, of: OutcomeFutures): SweepOutcome => ({
    ...before,
    casesWaitingAtEnd: known(of.casesWaitingAtEnd),
    caseload: known(of.caseload),
    learningKeptShare: known(of.learningKeptShare),
    costPounds: known(of.costPounds),
    tests: [],
  });
  const points = variant.points.map((point, at) => ({
    ...point,
    ...outcome(point, futures[at]),
  }));
  const findings: SweepFindings = { ...found, variants: [{ ...variant, points }] };
  return tradeSentences(findings, futures)[0];
}

test('of a list in which nothing moves, something is told to in one of twenty at most', async () => {
  const lists = await Promise.all(
    Array.from({ length: LISTS }, (_, list) => said([noise(list, 0), noise(list, 1)])),
  );
  const told = lists.filter((each) => /\b(go|goes) from\b/.test(each)).length / LISTS;
  expect(told).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / LISTS));
});

test('what clearly moves is told as before, and what is not told lies within the error that is named', async () => {
  let held = 0;
  for (let list = 0; list < 40; list++) {
    const futures = [noise(list, 0), noise(list, 1, 2)];
    const sentence = await said(futures);
    expect(sentence).toContain('cases waiting at the end go from');
    const within =
      /the caseload (?:stays|is) [^;]*\((?:any change is within an error of )?±([\d.]+)\)/;
    const named = within.exec(sentence)?.[1];
    if (named === undefined) continue;
    const [before, after] = futures.map(({ caseload }) => caseload);
    const change = after.reduce((sum, cases, at) => sum + cases - before[at], 0) / FUTURES;
    expect(Math.abs(change)).toBeLessThanOrEqual(Number(named));
    held += 1;
  }
  expect(held).toBeGreaterThan(30);
});
