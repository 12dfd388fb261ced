import { expect, test } from 'vitest';
import { readLevers } from '../../../models/analysis/find/levers/ranged-lever.ts';
import { futureSeen, outcomesOf } from '../../../models/analysis/find/outcomes.ts';
import { findQuestion } from '../../../models/analysis/find/question.ts';
import { targetOf, upTo } from '../../../models/analysis/find/target.ts';
import { observe } from '../../../models/analysis/lab.ts';
import { widthOfAll } from '../../../models/analysis/outcome.ts';
import { readQuestion } from '../../../models/analysis/read-question.ts';
import { createRun } from '../../../models/simulation/run.ts';
import { aRole, aScenario, aStream, aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask, valuesOf } from './ask.ts';

const REPLICATIONS = 1500;
/** Futures in which a search sees a value at most. */
const MOST = 400;
const SEEDS = 20;
const WANTED = 0.6;
/** Two errors of a chance about the one wanted, in the futures in which a search sees it: closer values may be taken for each other. */
const TIE = 2 * Math.sqrt((WANTED * (1 - WANTED)) / MOST);

/** Three people for a year, who leave and are replaced late, so that neither waiting nor cost is the same twice. */
const smallTeam = (pounds: number) =>
  busyTeam({
    service: { startDate: '2026-04-06', weeks: 52, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 130 })],
    roles: [aRole({ leavingPerYear: 0.6 })],
    teams: [
      aTeam({
        posts: [posts(3, { capPerFte: 8 })],
        cases: [{ stage: 'case', allocated: 24, waiting: 2, meanWaitDays: 5 }],
      }),
    ],
    recruitment: { ...aScenario().recruitment, round: { family: 'exponential', meanDays: 90 } },
    costs: {
      ...aScenario().costs,
      replacementPerLeaverPounds: 10_000,
      budgets: [{ beginsIn: 2026, pounds }],
    },
  });

const asked = (target: 'budget' | 'both') => ({
  levers: [{ what: { kind: 'people' }, from: 2, to: 6.5, step: 0.25 }],
  target,
  ...(target === 'both' ? { test: 'waiting' } : {}),
  chance: WANTED,
  mostReplications: MOST,
});

/** The chance at every value of the lever, each simulated in as many futures. */
function exhaustive(pounds: number, target: 'budget' | 'both'): Map<number, number> {
  const scenario = smallTeam(pounds);
  const { question } = readQuestion(findQuestion, [scenario], asked(target));
  if (!question) throw new Error('the question is not sound');
  const [{ lever, values }] = readLevers(scenario, question).ranged;
  const of = targetOf(scenario, question);
  return new Map(
    values.map((value) => {
      const changed = upTo(lever.apply(scenario, value), of.lastWeek);
      const outcomes = outcomesOf(changed, of);
      const rows = observe(createRun(changed, 'exhaustive'), 0, REPLICATIONS, outcomes);
      const width = widthOfAll(outcomes);
      let met = 0;
      for (let row = 0; row < rows.length; row += width)
        met += futureSeen(rows.subarray(row, row + width), of, 2).met;
      return [value, met / REPLICATIONS];
    }),
  );
}

test.each([
  ['budget', 210_000],
  ['both', 210_000],
  ['both', 300_000],
] as const)(
  'the search finds what exhaustive search finds, or a chance that cannot be told from it, on 19 of 20 seeds: %s of £%d',
  async (target, pounds) => {
    const truth = exhaustive(pounds, target);
    const best = Math.max(...truth.values());
    const there = (value: number) => truth.get(value) ?? Number.NaN;
    const mayMeet = (value: number) => there(value) > WANTED - TIE;
    const sure = [...truth.keys()].filter((value) => there(value) > WANTED + TIE);
    // What is wanted is the most that the budget pays for; of both together, what is closest to the three there are.
    const isAsGood = (value: number) =>
      sure.every((other) =>
        target === 'budget' ? value >= other : Math.abs(value - 3) <= Math.abs(other - 3),
      );
    expect(Math.abs(best - WANTED), 'whether any value is enough can be told').toBeGreaterThan(TIE);
    let agree = 0;
    for (let run = 0; run < SEEDS; run++) {
      const answer = await ask(smallTeam(pounds), asked(target), `search ${run}`);
      const { plan, best: highest, alone } = answer;
      if (sure.length === 0) {
        agree += Number(!plan && best - there(valuesOf(highest)[0]) < TIE);
        continue;
      }
      const value = plan ? valuesOf(plan)[0] : Number.NaN;
      const { lowest, highest: most } = alone?.together ?? {};
      const window = lowest && most ? [lowest, most].map((end) => valuesOf(end)[0]) : undefined;
      const isWindow =
        !window ||
        (window.every(mayMeet) && sure.every((other) => window[0] <= other && other <= window[1]));
      agree += Number(mayMeet(value) && isAsGood(value) && isWindow);
    }
    expect(agree).toBeGreaterThanOrEqual(19);
  },
  600_000,
);
