import { describe, expect, test } from 'vitest';
import type { SweepResult } from '../../../models/analysis/sweep/result.ts';
import { SOFT_AFTER_DAYS } from '../../../models/analysis/sweep/soft-days.ts';
import { takenDefault } from '../../../models/analysis/taken-default.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { tradeChart } from '../../../web/answers/sweep/trade-chart.ts';
import { aStage } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

const OWN_DAYS = 3;

/** A team whose cases move on only while somebody holds them. */
const withRule = (whenFull: Scenario['teams'][number]['whenFull']): Scenario => {
  const { teams, stages } = busyTeam();
  return busyTeam({
    teams: [{ ...teams[0], whenFull }],
    stages: [aStage({ ...stages[0], clock: 'allocated' })],
  });
};
const duty = withRule({ policy: 'duty', afterDays: OWN_DAYS, dutyHoursPerMonth: 1.5 });
const hard = withRule({ policy: 'wait', afterDays: 0 });

const besideDuty = { kind: 'cap', team: 'team', whenFull: 'hard-and-duty' } as const;
const ask = (scenario: Scenario, swept: object = besideDuty) =>
  askSweep(scenario, { from: 9, to: 11, replications: 20, chance: 0.5, swept });
const sideOf = ({ variants }: SweepResult, side: string) =>
  variants.find(({ whenFull }) => whenFull === side)?.points;

describe('the duty rota as a side of the cap tester', () => {
  const found = ask(duty);

  test('is the team’s own rule where that is duty, and the other side is the same as a team without it', async () => {
    const answer = await found;
    expect(answer.variants.map(({ whenFull }) => whenFull)).toEqual(['hard', 'duty']);
    expect(answer.softAfterDays).toBe(OWN_DAYS);
    expect(sideOf(answer, 'duty')).toEqual(sideOf(await ask(duty, capAsSet), 'as set'));
    expect(sideOf(answer, 'hard')).toEqual(sideOf(await ask(hard, capAsSet), 'as set'));
  });

  test('shortens the queue where clocks run only while a case is held', async () => {
    const answer = await found;
    const waiting = (side: string) => sideOf(answer, side)?.[0].casesWaitingAtEnd.mean ?? 0;
    expect(waiting('duty')).toBeLessThan(waiting('hard'));
  });

  test('is named as what it is, in sentences, charts and where it is the only rule tried', async () => {
    const answer = await found;
    const said = answer.sentences.join('\n');
    expect(said).toContain('With the duty rota holding what has waited 3 working days, ');
    expect(said).toContain('having the duty rota hold cases that have waited 3 working days ');
    expect(said).toContain('The duty rota gives no case a worker');
    expect(said).toContain('1.5 hours a month');
    expect(said).not.toContain('soft cap');
    expect(said).not.toContain('Neither side is');
    const labels = tradeChart(answer, -1, 'waiting').lines.map(({ label }) => label);
    expect(labels).toEqual([
      'Cases waiting at the end, hard cap',
      'Cases waiting at the end, duty rota',
    ]);
    const alone = (await ask(duty, capAsSet)).sentences;
    expect(alone[0]).toMatch(/^With the duty rota holding what has waited 3 working days, /);
  });

  test('of a team with another rule takes the default hours of a scenario, and days that are a judgement', async () => {
    const answer = await ask(hard);
    expect([answer.softAfterDays, answer.dutyHoursPerMonth]).toEqual([SOFT_AFTER_DAYS, 2]);
    const given = withRule({ policy: 'duty', afterDays: SOFT_AFTER_DAYS, dutyHoursPerMonth: 2 });
    expect(sideOf(answer, 'duty')).toEqual(sideOf(await ask(given, capAsSet), 'as set'));
  });

  test('has its days beside the empty field of the form', () => {
    const notes = { label: 'After', kind: 'number', optional: true } as const;
    const taken = (whenFull: string) =>
      takenDefault(
        duty,
        { swept: { kind: 'cap', team: 'team', whenFull } },
        ['swept', 'softAfterDays'],
        notes,
      );
    expect([taken('hard-and-duty'), taken('both')]).toEqual([OWN_DAYS, SOFT_AFTER_DAYS]);
  });
});

test('nothing is said of duty where it is not tried', async () => {
  const found = await ask(hard, { kind: 'cap', team: 'team' });
  expect(found.dutyHoursPerMonth).toBeNull();
  expect(found.sentences.join('\n')).not.toMatch(/duty/i);
});
