import { describe, expect, test } from 'vitest';
import { teamLoads } from '../../../models/analysis/find/load/load.ts';
import { loadWarnings } from '../../../models/analysis/find/load/load-words.ts';
import type { Scenario } from '../../../models/inputs/scenario.ts';
import { aTeam, posts } from '../../support/scenarios.ts';
import { afterYears, agency, FULL, recruitment, withReferrals } from './long-run.ts';

describe('agency', () => {
  /** Three of five posts are filled, for good. */
  const short = (given: Partial<Scenario>, line: Parameters<typeof posts>[1] = {}) =>
    withReferrals(
      {
        recruitment: { ...recruitment, open: false },
        agency: { ...agency, allowed: true, leadDays: 1 },
        teams: [aTeam({ posts: [posts(5, { inPostFte: 3, ...line })] })],
        ...given,
      },
      0.8 * FULL,
    );
  const covered = (to: number): Partial<Scenario> => ({
    changes: [{ kind: 'set', on: '2026-04-08', path: 'agency.coverShare', to }],
  });

  test('that a dated change has vacancies asked for is counted, and holds what it is to', async () => {
    expect(teamLoads(short({}))[0].overload).toEqual({ kind: 'grows' });
    const all = short(covered(1));
    expect(teamLoads(all)[0]).toMatchObject({ coverFte: 2, overload: undefined });
    const { risePerYear, error } = await afterYears(all, 'casesWaiting');
    expect(Math.abs(risePerYear)).toBeLessThan(4 * error + 0.01 * FULL);
    const [said] = loadWarnings(short(covered(0.25)), 'as it is', 'seed');
    expect(said).toContain('and 0.5 of agency cover of vacancies may hold 35 cases');
  });

  test('that has ended by then is not counted', () => {
    const line = { agencyFte: 2 };
    expect(teamLoads(short({}, line))[0].overload).toBeUndefined();
    const ended = short(
      { changes: [{ kind: 'set', on: '2030-01-01', path: 'agency.allowed', to: false }] },
      line,
    );
    expect(loadWarnings(ended, 'as it is', 'seed')[0]).toContain(
      '3 FTE in post on the first day, agency not allowed by then, may hold 30 cases',
    );
  });
});

test('people announced to leave are not counted, and what they held waits', async () => {
  const leaving = withReferrals(
    {
      recruitment: { ...recruitment, open: false },
      changes: [{ kind: 'leave', on: '2026-06-01', team: 'team', role: 'worker', people: 2 }],
    },
    0.8 * FULL,
  );
  const [said] = loadWarnings(leaving, 'as it is', 'seed');
  expect(said).toContain('without 2 announced to be gone by then, may hold 30 cases');
  const { risePerYear, error } = await afterYears(leaving, 'casesWaiting');
  expect(Math.abs(risePerYear - 0.2 * FULL)).toBeLessThan(4 * error + 0.01 * FULL);
});

test('people on long leave that is announced are not counted until they are back', () => {
  const away = (until: string) =>
    withReferrals(
      {
        changes: [
          { kind: 'long-leave', on: '2035-01-08', until, team: 'team', role: 'worker', people: 2 },
        ],
      },
      0.8 * FULL,
    );
  expect(teamLoads(away('2036-12-01'))[0].overload).toEqual({ kind: 'grows' });
  expect(teamLoads(away('2035-06-04'))[0].overload).toBeUndefined();
});
