import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { plainScenario } from '../../models/parameters/ranged-inputs.ts';
import { stagesBegun } from '../../models/parameters/stages-begun.ts';
import { LengthTables } from '../../models/parameters/tables.ts';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';

const ONWARD = 0.6;
const BACK = 0.25;
const DAYS_PER_YEAR = (365.25 * 5) / 7;
const LENGTHS = new LengthTables();

/** A stage that leads to another, from which some come back. */
const there = (leakPerYear: number, meanDays: number): Scenario =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: 1, bankHolidays: 'none' },
    streams: [aStream({ firstStage: 'first' })],
    stages: [
      aStage({
        id: 'first',
        leakPerYear,
        length: { family: 'fixed', meanDays },
        next: [
          { to: 'second', share: ONWARD },
          { to: 'closed', share: 1 - ONWARD },
        ],
      }),
      aStage({
        id: 'second',
        name: 'Second',
        next: [
          { to: 'first', share: BACK },
          { to: 'closed', share: 1 - BACK },
        ],
      }),
    ],
    teams: [aTeam({ stages: ['first', 'second'] })],
  });

describe('times that a case begins each stage', () => {
  test.each([
    ['nobody drops out', 0, 1],
    ['one in three drops out of the first', Math.log(1.5), 2 / 3],
  ])('are those of a chain that comes back, where %s', (_, leakTimesLength, ended) => {
    const meanDays = 100;
    const scenario = there((leakTimesLength / meanDays) * DAYS_PER_YEAR, meanDays);
    const [first, second] = stagesBegun(plainScenario(scenario), 0, LENGTHS);
    // first = 1 + back × second, and second = ended × onward × first.
    const theory = 1 / (1 - ended * ONWARD * BACK);
    expect(first).toBeCloseTo(theory, 7);
    expect(second).toBeCloseTo(ended * ONWARD * theory, 7);
  });

  test('go by shares in proportion where these do not add up to 1, as the draws of ranges leave them', () => {
    const plain = plainScenario(there(0, 60));
    const doubled = plain.stages.map((stage) => ({
      ...stage,
      next: stage.next.map(({ to, share }) => ({ to, share: 2 * share })),
    }));
    expect(stagesBegun({ ...plain, stages: doubled }, 0, LENGTHS)).toEqual(
      stagesBegun(plain, 0, LENGTHS),
    );
  });

  test('are shared by the teams that take a stage, as their funded posts are', () => {
    const scenario = there(0, 60);
    const taking = (id: string, established: number) =>
      aTeam({ id, name: id, stages: ['second', 'first'], posts: [posts(established)] });
    const teams = [
      aTeam({ stages: ['first'], posts: [posts(4)] }),
      taking('north', 3),
      taking('south', 1),
    ];
    const begun = stagesBegun(plainScenario(aScenario({ ...scenario, teams })), 0, LENGTHS);
    const [, , , inNorth, , inSouth] = begun;
    expect(inNorth).toBeCloseTo(3 * inSouth, 7);
    expect(inNorth + inSouth).toBeCloseTo(ONWARD / (1 - ONWARD * BACK), 7);
  });
});
