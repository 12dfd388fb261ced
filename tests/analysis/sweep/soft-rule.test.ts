import { describe, expect, test } from 'vitest';
import type { SweepPoint, SweepResult } from '../../../models/analysis/sweep/result.ts';
import { SOFT_AFTER_DAYS } from '../../../models/analysis/sweep/soft-days.ts';
import { takenDefault } from '../../../models/analysis/taken-default.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { valueWords } from '../../../models/report/words.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

type WhenFull = Scenario['teams'][number]['whenFull'];

const withRule = (whenFull: WhenFull): Scenario => {
  const scenario = busyTeam();
  return { ...scenario, teams: [{ ...scenario.teams[0], whenFull }] };
};
const soft = (afterDays: number) => withRule({ policy: 'exceed', afterDays });
const duty = (afterDays: number) => withRule({ policy: 'duty', afterDays, dutyHoursPerMonth: 2 });

const cap = { kind: 'cap', team: 'team' } as const;
const brief = { from: 9, to: 11, replications: 20, chance: 0.5 };
const ask = (scenario: Scenario, swept: object, others: object = {}) =>
  askSweep(scenario, { ...brief, swept, ...others });

const OWN_DAYS = 7;
const ofOwn = ask(soft(OWN_DAYS), cap);
const sideOf = ({ variants }: SweepResult, side: string) =>
  variants.find(({ whenFull }) => whenFull === side)?.points ?? [];

describe('the days after which a soft cap gives way, where none are asked for', () => {
  test('are those of a team whose cap is soft, so that the soft side is its own rule', async () => {
    const found = await ofOwn;
    const asSet = await ask(soft(OWN_DAYS), capAsSet);
    expect(found.softAfterDays).toBe(OWN_DAYS);
    expect(sideOf(found, 'soft')).toEqual(sideOf(asSet, 'as set'));
  });

  test('are the same judgement for every team with another rule, and those that are asked for of any team', async () => {
    expect((await ask(busyTeam(), cap)).softAfterDays).toBe(SOFT_AFTER_DAYS);
    expect((await ask(duty(1), cap)).softAfterDays).toBe(SOFT_AFTER_DAYS);
    expect((await ask(soft(OWN_DAYS), { ...cap, softAfterDays: 5 })).softAfterDays).toBe(5);
  });

  test('stand beside the empty field of a form, of the team that is chosen there', () => {
    const [first] = soft(OWN_DAYS).teams;
    const [second] = busyTeam().teams;
    const scenario = busyTeam({ teams: [first, { ...second, id: 'second' }] });
    const notes = { label: 'After', kind: 'number', optional: true } as const;
    const taken = (team: string) =>
      takenDefault(scenario, { swept: { ...cap, team } }, ['swept', 'softAfterDays'], notes);
    expect([taken('team'), taken('second')]).toEqual([OWN_DAYS, SOFT_AFTER_DAYS]);
    const elsewhere = (optional: boolean) =>
      takenDefault(scenario, {}, ['chance'], { ...notes, default: 0.9, optional });
    expect([elsewhere(false), elsewhere(true)]).toEqual([0.9, undefined]);
  });
});

const said = ({ caseload, overCapShare }: SweepPoint): string =>
  `a caseload of ${valueWords('caseload', caseload?.mean ?? null)} cases for each full-time case holder, and ${valueWords('overCapShare', overCapShare?.mean ?? null)} of case holders over their cap`;

describe('where a soft cap gives way before waits reach the limit', () => {
  test('the rule is said to keep them, and which caseloads that takes, today’s cap among them', async () => {
    const found = await ofOwn;
    const told = found.sentences.join('\n');
    expect(told).toContain(
      `A soft cap that gives way after ${OWN_DAYS} working days by itself keeps waits from going far beyond that, at whatever caseload: with every cap from 9 to 11 the mean wait, those still waiting included, is within 20 working days with a chance of 50\u00a0% or more, each with`,
    );
    const [nine, ten, eleven] = sideOf(found, 'soft').map(said);
    expect(told).toContain(
      `What that costs, for a soft cap may be passed: at a soft cap of 9, ${nine}; at a soft cap of 10, as high as today’s, ${ten}; at a soft cap of 11, ${eleven}.`,
    );
    expect(told).not.toMatch(/soft cap[^\n]*every cap from 9 to 11 can be said/);
  });

  test('caseloads that are the same at every cap are told once', async () => {
    const high = await ask(soft(OWN_DAYS), cap, { from: 40, to: 42 });
    const [point] = sideOf(high, 'soft');
    expect(high.sentences.join('\n')).toContain(
      `What that costs, for a soft cap may be passed: at each of these caps, ${said(point)}.`,
    );
  });

  test('so it is of the rule that the scenario has, and at the very limit', async () => {
    const atLimit = await ask(soft(OWN_DAYS), capAsSet, { waitLimitDays: OWN_DAYS });
    expect(atLimit.sentences[0]).toMatch(
      /^A soft cap that gives way after 7 working days by itself/,
    );
  });

  test('but not where it gives way later, or where a hard cap keeps them', async () => {
    const later = await ask(busyTeam(), { ...cap, softAfterDays: 21 }, { from: 30, to: 32 });
    const told = later.sentences.join('\n');
    expect(later.variants.map(({ limit }) => limit.kept)).toEqual(['all', 'all']);
    expect(told).not.toContain('by itself');
    expect(told).toContain('With a hard cap, every cap from 30 to 32 can be said to keep');
  });
});

describe('where neither hard nor soft is what the team does', () => {
  const neither = /^Neither side is the rule of Team: .*\(as-set\)\.$/;
  const sentenceOf = async (asked: Promise<SweepResult>) =>
    (await asked).sentences.find((each) => neither.test(each));

  test('what it does is said, and how to try caps with that', async () => {
    expect(await sentenceOf(ask(duty(1), cap))).toContain(
      'when everybody is full, the duty rota holds a case after 1 working day of waiting.',
    );
    expect(await sentenceOf(ask(soft(OWN_DAYS), { ...cap, softAfterDays: 5 }))).toContain(
      `the least loaded takes a case over the cap after ${OWN_DAYS} working days of waiting.`,
    );
  });

  test('nothing is said where one of them is, or the rule itself was tried', async () => {
    expect(await sentenceOf(ofOwn)).toBeUndefined();
    expect(await sentenceOf(ask(busyTeam(), cap))).toBeUndefined();
    expect(await sentenceOf(ask(duty(1), capAsSet))).toBeUndefined();
  });
});
