import { describe, expect, test } from 'vitest';
import { aStream, posts } from '../../support/scenarios.ts';
import { busyTeam } from '../busy-team.ts';
import { askSweep, capAsSet } from './ask-sweep.ts';
import { withManager } from './with-manager.ts';

describe('what is swept', () => {
  const brief = { from: 9, to: 10, replications: 20, chance: 0.8 };

  test('is the cap of every role that holds cases, or of the one that is named', async () => {
    const all = await askSweep(withManager, { swept: capAsSet, ...brief });
    expect(all.input.paths).toEqual(['teams[0].posts[0].capPerFte', 'teams[0].posts[1].capPerFte']);
    const one = await askSweep(withManager, {
      swept: { ...capAsSet, role: 'newly-qualified' },
      ...brief,
    });
    expect(one.input.paths).toEqual(['teams[0].posts[1].capPerFte']);
    expect(one.people?.today).toBe(2);
  });

  test('is found by its path too, and holds throughout, whatever a dated change sets', async () => {
    const path = 'teams[0].posts[0].capPerFte';
    const changed = busyTeam({
      changes: [{ kind: 'set', on: '2026-06-01', path, to: 12 }],
    });
    const byPath = await askSweep(changed, { swept: { kind: 'input', path }, ...brief });
    expect(byPath.input.isCap).toBe(true);
    const asked = { swept: { kind: 'input' as const, path }, ...brief };
    const without = await askSweep(busyTeam(), asked);
    expect(byPath.variants).toEqual(without.variants);
    expect(byPath.people).toEqual(without.people);
    expect(byPath.unchanged).not.toEqual(without.unchanged);
    expect(byPath.overriddenFrom).toEqual(['2026-06-01']);
    expect(byPath.sentences.slice(0, 4)).toContain(
      'The values tried hold throughout: that the scenario sets “Caseload cap, Team” again on 1 June 2026 is set aside for them, and kept only in the scenario unchanged.',
    );
  });

  test('is unchanged only until the scenario sets it again, which is said of doing nothing', async () => {
    const path = 'teams[0].posts[0].capPerFte';
    const asked = { swept: { kind: 'input' as const, path }, ...brief };
    const set = (on: string) => busyTeam({ changes: [{ kind: 'set', on, path, to: 12 }] });
    const later = await askSweep(set('2026-06-01'), asked);
    const told = later.sentences.find((each) => each.startsWith('Unchanged')) ?? '';
    expect(told).toMatch(
      /^Unchanged \(a cap of \d+(, which is not among the values tried,)? until /,
    );
    expect(told).toContain(' until the scenario sets it again on 1 June 2026), Team has ');
    const { startDate } = busyTeam().service;
    const atOnce = await askSweep(set(startDate), asked);
    expect(atOnce.sentences.join(' ')).toMatch(
      /Unchanged \(a cap of 12, which is not among the values tried\), Team has/,
    );
  });

  test('says that a dated change multiplies it', async () => {
    const path = 'teams[0].posts[0].capPerFte';
    const changed = busyTeam({ changes: [{ kind: 'scale', on: '2026-06-01', path, by: 0.9 }] });
    const { sentences } = await askSweep(changed, { swept: { kind: 'input', path }, ...brief });
    expect(sentences.at(-1)).toBe(
      'A dated change multiplies “Caseload cap, Team” by 0.9 from 1 June 2026, and the values tried with it.',
    );
  });

  test('loses its range and the correlations that it was drawn by', async () => {
    const uncertain = busyTeam();
    const [team] = uncertain.teams;
    const scenario = busyTeam({
      teams: [{ ...team, posts: [posts(8, { capPerFte: { value: 10, low: 8, high: 12 } })] }],
      streams: [aStream({ referralsPerYear: { value: 340, low: 300, high: 380 } })],
      correlations: [
        {
          first: 'teams[0].posts[0].capPerFte',
          second: 'streams[0].referralsPerYear',
          r: 0.5,
        },
      ],
    });
    const found = await askSweep(scenario, { swept: capAsSet, ...brief });
    const [nine, ten] = found.variants[0].points;
    expect(nine.casesWaitingAtEnd.mean).toBeGreaterThan(ten.casesWaitingAtEnd.mean);
    // Unchanged, the cap is drawn anew in every future, which is not the cap of 10.
    expect(found.unchanged.casesWaitingAtEnd).not.toEqual(ten.casesWaitingAtEnd);
  });

  test('may be any number: the most referrals that keep waits short are told', async () => {
    const found = await askSweep(busyTeam(), {
      swept: { kind: 'input', path: 'streams[0].referralsPerYear' },
      from: 200,
      to: 500,
      step: 100,
      waitLimitDays: 8,
      chance: 0.8,
      replications: 20,
    });
    const [{ limit, points }] = found.variants;
    expect(limit).toMatchObject({ kept: 'largest', value: 300 });
    expect(found.people).toBeNull();
    points.slice(1).forEach(({ casesWaitingAtEnd }, index) => {
      expect(casesWaitingAtEnd.mean).toBeGreaterThan(points[index].casesWaitingAtEnd.mean);
    });
    expect(found.sentences[0]).toMatch(
      /^Of the values of “Referrals.* tried, in steps of 100, the largest .* is 300 referrals a year: its chance is .*; 400 does not, with a chance of/,
    );
  });
});
