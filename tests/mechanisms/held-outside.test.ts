import { describe, expect, test } from 'vitest';
import { aScenario, aStage, aStream, aTeam, posts } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

const WEEKS = 10;
const DAYS_A_WEEK = 5;
const OPENING = 30;

const legal = (outsideDays: number, clock: 'allocated' | 'elapsed') =>
  aStage({
    id: 'legal',
    name: 'Legal',
    allocation: 'outside',
    heldBy: [],
    clock,
    length: { family: 'fixed', meanDays: outsideDays },
  });

/** As many cases as there is room for, taken up on the first day, then held outside for so many days. */
const service = (heldDays: number, outsideDays: number, clock: 'allocated' | 'elapsed') =>
  aScenario({
    service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
    streams: [aStream({ referralsPerYear: 0 })],
    stages: [
      aStage({
        length: { family: 'fixed', meanDays: heldDays },
        next: [{ to: 'legal', share: 1 }],
      }),
      legal(outsideDays, clock),
    ],
    teams: [
      aTeam({
        posts: [posts(3, { capPerFte: 10 })],
        cases: [{ stage: 'case', allocated: 0, waiting: OPENING, meanWaitDays: 0 }],
      }),
    ],
  });

/** Cases that close in the week of a working day, of days counted from 0, and in no other week. */
const allIn = (day: number) =>
  Array.from({ length: WEEKS }, (_, week) =>
    week === Math.floor(day / DAYS_A_WEEK) ? OPENING : 0,
  );

describe('a stage held outside the teams', () => {
  test.each([
    [5, 20],
    [5, 24],
    [4, 1],
    [7, 33],
  ])(
    'of the clock that runs only while held counts as held: after %i days, it ends %i days after entry',
    (heldDays, outsideDays) => {
      const readings = simulateChecked(service(heldDays, outsideDays, 'allocated'));
      const closed = [...readings.of(0, 'casesClosed')].slice(1);
      expect(closed).toEqual(allIn(heldDays + outsideDays));
    },
  );

  test('is then as one whose clock runs from entry, to the bit', () => {
    const values = (clock: 'allocated' | 'elapsed') => {
      const { values: read } = simulateChecked(service(5, 20, clock));
      return Buffer.from(read.buffer).toString('base64');
    };
    expect(values('allocated')).toBe(values('elapsed'));
  });

  test('lets go of the cases that are in it on the first day', () => {
    const scenario = aScenario({
      service: { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' },
      streams: [aStream({ referralsPerYear: 0, firstStage: 'legal' })],
      stages: [legal(20, 'allocated')],
      teams: [
        aTeam({
          stages: ['legal'],
          cases: [{ stage: 'legal', allocated: OPENING, waiting: 0, meanWaitDays: 0 }],
        }),
      ],
    });
    const open = [...simulateChecked(scenario).of(0, 'casesOpen')];
    expect(open[0]).toBe(OPENING);
    expect(open[4]).toBe(0);
  });
});
