import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { outcomesTable } from '../../../web/answers/sweep/sweep-rows.ts';
import { aRole, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';

const FTE = 0.8;
const [team] = busyTeam().teams;
const { recruitment } = busyTeam();

/** Eight full-time posts, each shared out among people who work part of the week. */
const partTime = (ftePerPerson: number, given: Partial<Scenario> = {}): Scenario =>
  busyTeam({ teams: [{ ...team, posts: [posts(8, { ftePerPerson })] }], ...given });

const ask = (scenario: Scenario, from: number, to: number, step = 1) =>
  askSweep(scenario, { swept: capAsSet, from, to, step, replications: 20, chance: 0.8 });

const CAPS = [9, 10, 11, 12];
const whole = (cap: number) => Math.floor(cap * FTE);
const SAME = CAPS.filter((cap) => CAPS.filter((each) => whole(each) === whole(cap)).length > 1);
const found = await ask(partTime(FTE), CAPS[0], CAPS[CAPS.length - 1]);

describe('caps that come to the same whole cases for each part-time worker', () => {
  test('are found among those tried, and have the same figures', () => {
    expect(SAME).toEqual([10, 11]);
    expect(found.sameCaps).toEqual([
      {
        values: SAME,
        people: [{ name: 'Worker', fte: FTE, points: whole(SAME[0]) }],
        isAlike: true,
      },
    ]);
    const [ten, eleven] = found.variants[0].points.slice(1);
    expect({ ...ten, value: 0 }).toEqual({ ...eleven, value: 0 });
    const needed = SAME.map((cap) => found.people?.needed.find(({ value }) => value === cap));
    expect(needed[0]?.people).toBeGreaterThan(0);
    expect({ ...needed[0], value: 0 }).toEqual({ ...needed[1], value: 0 });
  });

  test('are said to be the same cap', () => {
    expect(found.sentences.slice(0, 4)).toContain(
      `Some of these caps are the same cap, for what each person may hold is counted in whole cases: 10 and 11 (Worker of ${FTE} FTE: ${whole(10)} cases). Between them there is nothing to choose: every figure is the same.`,
    );
  });

  test('are marked beside the table', () => {
    const marks = outcomesTable(found).rows.map(({ ofValue, sameAs }) => [ofValue, sameAs]);
    expect(marks).toEqual([
      ['9', ''],
      ['10', ''],
      ['11', 'as 10'],
      ['12', ''],
      ['Unchanged', ''],
    ]);
  });

  test('are told apart where a new starter has another part of them', async () => {
    const starterCapShare = 0.95;
    const starts = (cap: number) => Math.floor(cap * FTE * starterCapShare);
    expect(starts(10)).not.toBe(starts(11));
    const slow = partTime(FTE, {
      roles: [aRole({ leavingPerYear: 1 })],
      recruitment: { ...recruitment, starterCapShare, starterRampDays: 200 },
    });
    const nearly = await ask(slow, 10, 11);
    expect(nearly.sameCaps).toMatchObject([{ values: [10, 11], isAlike: false }]);
    expect(nearly.sentences.join('\n')).toContain(
      'Some of these caps come to the same whole cases for each person once settled: 10 and 11',
    );
    expect(outcomesTable(nearly).rows.map(({ sameAs }) => sameAs)).toEqual([
      '',
      'as 10 once settled',
      '',
    ]);
  });
});

test('caps of full-time workers are the same only between whole numbers', async () => {
  expect((await ask(busyTeam(), 9, 10)).sameCaps).toEqual([]);
  const halves = await ask(busyTeam(), 9, 10, 0.5);
  expect(halves.sameCaps).toMatchObject([{ values: [9, 9.5], isAlike: true }]);
});

test('nothing is said where a dated change sets how much of a cap a person has, or of another input', async () => {
  const changes: Scenario['changes'] = [
    { kind: 'set', on: '2026-06-01', path: 'roles[0].capShare', to: 0.9 },
  ];
  expect((await ask(partTime(FTE, { changes }), 10, 11)).sameCaps).toEqual([]);
  const other = await askSweep(partTime(FTE), {
    swept: { kind: 'input', path: 'teams[0].whenFull.afterDays' },
    from: 1,
    to: 2,
    step: 1,
    replications: 20,
    chance: 0.8,
  });
  expect(other.sameCaps).toEqual([]);
});
