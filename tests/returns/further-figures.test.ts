import { describe, expect, test } from 'vitest';
import { workingDaysPerYear } from '../../models/calendar/working-days.ts';
import { type PlainScenario, plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { PLANS_PER_CONFERENCE } from '../../models/returns/given-part.ts';
import { ownCouncil } from '../../models/returns/own-council.ts';
import { councilFromReturns } from '../../models/returns/read-returns.ts';
import type { Return } from '../../models/returns/yearly-return.ts';
import { englandCouncil } from '../../tools/scenarios/england/council.ts';
import { MOVEMENTS } from '../../tools/scenarios/england/moving.ts';
import { ENGLAND } from '../../tools/scenarios/england/published.ts';
import { aReturn } from './a-return.ts';

const base = englandCouncil();
const plain = plainScenario(base);
const WORKING_DAYS = workingDaysPerYear('england-and-wales');

const made = (given: Partial<Return> = {}): PlainScenario => {
  const read = councilFromReturns(base, { name: 'Own', years: [aReturn(given)] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return plainScenario(read.scenario);
};
const openIn = ({ teams: [{ cases }] }: PlainScenario, stage: string) =>
  cases.find((each) => each.stage === stage)?.allocated ?? Number.NaN;
const held = (own: PlainScenario) =>
  own.teams[0].cases
    .filter(({ stage }) => stage !== 'other')
    .reduce((sum, { allocated }) => sum + allocated, 0);
/** Cases that go from assessments of a year to a stage, over all streams. */
const goingTo = (own: PlainScenario, to: string) =>
  own.streams.reduce((sum, { referralsPerYear, noFurtherActionShare, next }) => {
    const share = (next ?? own.stages[0].next).find((each) => each.to === to)?.share ?? 0;
    return sum + referralsPerYear * (1 - noFurtherActionShare) * share;
  }, 0);
const daysOf = ({ stages }: PlainScenario, id: string) => {
  const length = stages.find((each) => each.id === id)?.length;
  return length && 'meanDays' in length ? length.meanDays : Number.NaN;
};

const ALL = {
  rereferrals: 700,
  awaitingAssessment: 240,
  plansOpen: 190,
  conferences: 360,
  careOpen: 610,
  careBegun: 150,
} satisfies Partial<Return>;

describe('a return with further figures', () => {
  const own = made(ALL);

  test('has as many on plans, looked after and waiting as returned, and as many cases held as without them', () => {
    expect(openIn(own, 'protection-plan')).toBe(190);
    expect(openIn(own, 'looked-after')).toBe(610);
    expect(own.teams[0].cases[0].waiting).toBe(240);
    expect(held(own)).toBe(2150);
    expect(held(made())).toBe(2150);
  });

  test('begins as many plans and as much care in a year, and closes as many after assessment, as returned', () => {
    expect(goingTo(own, 'protection-plan')).toBeCloseTo(360 * PLANS_PER_CONFERENCE, 1);
    expect(goingTo(own, 'looked-after')).toBeCloseTo(150, 1);
    expect(goingTo(own, 'closed')).toBeCloseTo(1300, 1);
    const toAll = ['closed', 'child-in-need', 'protection-plan', 'looked-after'];
    const sum = toAll.reduce((total, to) => total + goingTo(own, to), 0);
    expect(sum).toBeCloseTo(4200 - 275, 1);
  });

  test('keeps as many there as are there: what is open is what begins times how long it lasts', () => {
    for (const [stage, begun] of [
      ['protection-plan', 360 * PLANS_PER_CONFERENCE],
      ['looked-after', 150],
    ] as const) {
      const stays = daysOf(own, stage) / WORKING_DAYS;
      expect((begun * stays) / openIn(own, stage)).toBeCloseTo(1, 3);
    }
  });

  test('waits at the front door for as long as those who wait there say', () => {
    for (const { daysBeforeAllocation } of own.streams) {
      // Whole days: half a day either way.
      const waiting = (daysBeforeAllocation / WORKING_DAYS) * (4200 - 275);
      expect(Math.abs(waiting - 240)).toBeLessThanOrEqual((0.5 / WORKING_DAYS) * 3925);
      expect(own.teams[0].cases[0].meanWaitDays).toBe(daysBeforeAllocation / 2);
    }
  });

  test('has assessments end as many days after the referral as England’s, however long the front door takes', () => {
    const upTo = ({ stages: [{ length }] }: PlainScenario) =>
      length.family === 'bands' ? length.bands.map(({ upToDays }) => upToDays) : [];
    const fromReferral = (scenario: PlainScenario) =>
      upTo(scenario).map((days) => days + scenario.streams[0].daysBeforeAllocation);
    expect(own.streams[0].daysBeforeAllocation).toBeGreaterThan(
      plain.streams[0].daysBeforeAllocation,
    );
    expect(fromReferral(own)).toEqual(fromReferral(plain));
    // The longest wait of a return until now, 68 days: there is a day for each band after it.
    expect(upTo(made({ awaitingAssessment: 1055 })).slice(0, 4)).toEqual([1, 2, 3, 4]);
  });

  test('returns as often as its re-referrals are of its referrals', () => {
    expect(own.returning.share).toBeCloseTo(700 / 4200, 3);
    expect(own.returning.delay).toEqual(plain.returning.delay);
  });
});

test('a return without them is as England in all that they count', () => {
  const own = made();
  expect(own.returning).toEqual(plain.returning);
  expect(own.streams.map(({ daysBeforeAllocation }) => daysBeforeAllocation)).toEqual(
    plain.streams.map(({ daysBeforeAllocation }) => daysBeforeAllocation),
  );
  const parts = (scenario: PlainScenario) =>
    [scenario.stages[0], ...scenario.streams].map(({ next }) =>
      next?.filter(({ to }) => to === 'protection-plan' || to === 'looked-after'),
    );
  expect(parts(own)).toEqual(parts(plain));
  const rest = 2150 - openIn(own, 'assessment');
  const ofEngland = held(plain) - openIn(plain, 'assessment');
  for (const stage of ['protection-plan', 'looked-after']) {
    const part = openIn(plain, stage) / ofEngland;
    expect(openIn(own, stage)).toBe(Math.round(rest * part));
  }
});

describe('each figure by itself', () => {
  const without = made();
  const changedBy = (given: Partial<Return>) => {
    const own = made(given);
    const isOther = (key: keyof PlainScenario) =>
      JSON.stringify(own[key]) !== JSON.stringify(without[key]);
    return (Object.keys(own) as (keyof PlainScenario)[]).filter(isOther).sort();
  };

  test.each([
    [{ rereferrals: 700 }, ['returning']],
    [{ awaitingAssessment: 240 }, ['stages', 'streams', 'teams']],
    [{ plansOpen: 190, conferences: 360 }, ['stages', 'streams', 'summary', 'teams']],
    [{ careOpen: 610, careBegun: 150 }, ['stages', 'streams', 'summary', 'teams']],
  ] as const)('%j changes what it counts and nothing else', (given, changed) => {
    expect(changedBy(given)).toEqual(changed);
  });

  test.each([
    [{ plansOpen: 190 }, 'protection-plan'],
    [{ conferences: 360 }, 'protection-plan'],
    [{ careOpen: 610 }, 'looked-after'],
    [{ careBegun: 150 }, 'looked-after'],
  ] as const)('%j, open or begun alone, gives the other at England’s length', (given, stage) => {
    const own = made(given);
    // Cases open are whole: half a case either way.
    const near = 0.6 / openIn(own, stage);
    expect(Math.abs(daysOf(own, stage) / daysOf(plain, stage) - 1)).toBeLessThan(near);
    expect(held(own)).toBe(2150);
  });

  test('what is neither returned nor in assessment divides as in England', () => {
    const own = made({ plansOpen: 190 });
    const ratio = openIn(own, 'looked-after') / openIn(own, 'child-in-need');
    const inEngland = openIn(plain, 'looked-after') / openIn(plain, 'child-in-need');
    expect(ratio / inEngland).toBeCloseTo(1, 2);
  });
});

test('many more plans than in England stay chances in every category, the riskier ones first', () => {
  const own = made({ plansOpen: 700, conferences: 1700 });
  expect(goingTo(own, 'protection-plan')).toBeCloseTo(1700 * PLANS_PER_CONFERENCE, 1);
  for (const { next } of own.streams) {
    for (const { share } of next ?? []) expect(share).toBeGreaterThan(0);
  }
});

test.each([
  ['no plan open', { plansOpen: 0, conferences: 20 }],
  ['no plan open or begun', { plansOpen: 0, conferences: 0 }],
  ['nobody awaiting assessment', { awaitingAssessment: 0 }],
  ['no re-referral', { rereferrals: 0 }],
  ['nobody looked after', { careOpen: 0, careBegun: 0 }],
  ['all of them', ALL],
])('a return with %s is a valid service', (_, given) => {
  for (const movements of [undefined, MOVEMENTS]) {
    expect(councilFromReturns(base, { years: [aReturn(given)] }, movements).problems).toEqual([]);
  }
});

test('of several years the further figures are those of the last', () => {
  const years = [aReturn({ year: 2018, ...ALL }), aReturn()];
  const own = plainScenario(ownCouncil(base, { name: 'Own', years }));
  expect(own.returning).toEqual(plain.returning);
  expect(openIn(own, 'protection-plan')).toBe(openIn(made(), 'protection-plan'));
});

test('plans for each conference are England’s of the year that the council is made from', () => {
  expect(72100 * PLANS_PER_CONFERENCE).toBeCloseTo(ENGLAND.plansStarted, 6);
});
