import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { findText } from '../../../server/commands/find-text.ts';
import { pointsTable } from '../../../web/answers/find/find-rows.ts';
import { aStage, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from '../sweep/ask-sweep.ts';
import { ask } from './ask.ts';

const FTE = 0.8;
const [team] = busyTeam().teams;

/** Eight posts, each held by somebody who works part of the week. */
const partTime = busyTeam({ teams: [{ ...team, posts: [posts(8, { ftePerPerson: FTE })] }] });

/** The same service counted in points: every case weighs three, and so three times the cap. */
const inThrees = (given: Partial<Scenario> = {}): Scenario => {
  const [stage] = busyTeam().stages;
  return busyTeam({
    stages: [aStage({ ...stage, weightPoints: 3 })],
    teams: [{ ...team, posts: [posts(8, { capPerFte: 30 })] }],
    ...given,
  });
};

const cap = (from: number, to: number) => ({
  levers: [{ what: { kind: 'cap' }, from, to, step: 1 }],
  test: 'waiting',
  mostReplications: 100,
});

describe('caps that are the same cap for part-time workers are the same in both answers', () => {
  const found = ask(partTime, cap(9, 12));

  test('the same values, people and words as in the cap tester', async () => {
    const tested = await askSweep(partTime, {
      swept: capAsSet,
      from: 9,
      to: 12,
      replications: 20,
      chance: 0.8,
    });
    const { levers, sentences } = await found;
    expect(levers[0].sameCaps).toEqual(tested.sameCaps);
    expect(levers[0].sameCaps).toMatchObject([{ values: [10, 11], isAlike: true }]);
    const said = tested.sentences.filter((each) => each.startsWith('Some of these caps'));
    expect(said).toHaveLength(1);
    expect(sentences).toContain(said[0]);
  });

  test('are marked beside the values, printed and on the page', async () => {
    const answer = await found;
    const row = pointsTable(answer).rows.find(({ heading }) => heading.startsWith('11'));
    expect(row?.heading).toBe('11 (as 10)');
    expect(findText(answer)).toMatch(/11\scases per FTE \(as 10\)/);
  });
});

describe('where every case weighs three points, three caps in a row are one', () => {
  test('in find, whose figures for them are the same', async () => {
    const { levers, points, sentences } = await ask(inThrees(), cap(30, 33));
    expect(levers[0].sameCaps).toMatchObject([
      {
        values: [30, 31, 32],
        people: [{ fte: 1, points: 30, perCase: 3 }],
        isAlike: true,
      },
    ]);
    const chances = points.map(({ values, chance }) => [values[0], chance]);
    expect(new Set(chances.slice(0, 3).map(([, chance]) => chance)).size).toBe(1);
    expect(sentences.join('\n')).toContain(
      'Some of these caps are the same cap, for what each person may hold is counted in whole cases: 30, 31 and 32',
    );
  });

  test('in the cap tester', async () => {
    const { sameCaps, variants } = await askSweep(inThrees(), {
      swept: capAsSet,
      from: 29,
      to: 33,
      replications: 20,
      chance: 0.8,
    });
    expect(sameCaps?.map(({ values, isAlike }) => ({ values, isAlike }))).toEqual([
      { values: [30, 31, 32], isAlike: true },
    ]);
    const [, thirty, , thirtyTwo] = variants[0].points;
    expect({ ...thirtyTwo, value: 0 }).toEqual({ ...thirty, value: 0 });
  });

  test('not where some case weighs one point', async () => {
    const [stage] = inThrees().stages;
    const stages = [stage, aStage({ ...stage, id: 'light', name: 'Light', weightPoints: 1 })];
    const [stream] = busyTeam().streams;
    const streams = [stream, { ...stream, id: 'light', firstStage: 'light', referralsPerYear: 20 }];
    const teams = inThrees().teams.map((each) => ({ ...each, stages: ['case', 'light'] }));
    const mixed = await ask(inThrees({ stages, streams, teams }), cap(30, 32));
    expect(mixed.levers[0].sameCaps).toEqual([]);
  });
});

test('no value of another lever is called the same cap', async () => {
  const found = await ask(partTime, {
    ...cap(9, 12),
    levers: [{ what: { kind: 'people' }, from: 6, to: 8, step: 1 }],
  });
  expect(found.levers[0].sameCaps).toEqual([]);
});
