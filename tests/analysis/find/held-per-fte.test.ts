import { describe, expect, test } from 'vitest';
import { heldPerFte } from '../../../models/analysis/find/load/capacity.ts';
import { mostPerFte } from '../../../models/analysis/find/policies/most-per-fte.ts';
import type { Target } from '../../../models/analysis/find/target.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aTeam, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { ask } from './ask.ts';

const WEEKS = 16;
const CAP = 10;
const service = { startDate: '2026-04-06', weeks: WEEKS, bankHolidays: 'none' } as const;
const cases = [{ stage: 'case', allocated: 70, waiting: 4, meanWaitDays: 5 }];

const target: Target = {
  of: 'standard',
  reading: { kind: 'every-test' },
  test: undefined,
  budgets: [],
  standardLabel: 'every test of the standard',
  when: 'that-week',
  date: '2026-07-27',
  week: WEEKS,
  lastRead: WEEKS,
  lastWeek: WEEKS,
  chance: 0.9,
};

/** Share of the time that somebody is on leave of 190 working days, begun at a yearly rate. */
function awayShare(perYear: number): number {
  const days = (perYear * 190) / ((365.25 * 5) / 7);
  return days / (1 + days);
}

describe('what one FTE may hold', () => {
  const team = busyTeam();
  const [caseload] = team.standard.tests;
  const held = (given: Partial<Scenario>, threshold = CAP + 1) => {
    const standard = { name: 'Caseload', tests: [{ ...caseload, threshold }] };
    const scenario = busyTeam({ standard, ...given });
    return mostPerFte(scenario, target, heldPerFte(scenario)).casesPerFte;
  };

  test('is whole cases for each person: four for each half of a cap of nine', () => {
    const half = posts(8, { ftePerPerson: 0.5, capPerFte: 9 });
    expect(held({ teams: [aTeam({ posts: [half], cases })] })).toBe(8);
  });

  test('is less by those on long leave, who hold none and are in no mean caseload', () => {
    const absence = { ...team.absence, longLeavePerYear: 0.4 };
    expect(held({ absence })).toBeCloseTo(CAP * (1 - awayShare(0.4)), 9);
    expect(held({ absence }, 9)).toBeCloseTo(9 * (1 - awayShare(0.4)), 9);
  });

  test('makes posts with which a caseload is kept though people are on long leave', async () => {
    const scenario = busyTeam({
      service: { ...service, weeks: 208 },
      absence: { ...team.absence, longLeavePerYear: 0.4 },
      teams: [aTeam({ posts: [posts(8)], cases, whenFull: { policy: 'exceed', afterDays: 0 } })],
      standard: { name: 'Caseload', tests: [{ ...caseload, threshold: 9 }] },
    });
    const { policies } = await ask(scenario, {
      levers: [{ what: { kind: 'cap' }, from: CAP, to: CAP + 1 }],
      test: caseload.id,
      mostReplications: 100,
      policies: 'cases',
    });
    // A caseload is over so few people that it often lies on either side of its mean.
    expect(policies?.rows[0].breach).toBeLessThan(0.6);
    expect(policies?.rows[2].breach).toBeLessThan(0.4);
  });
});
