import { expect, test } from 'vitest';
import { withWhatIf } from '../../models/scenario/what-ifs/index.ts';
import { aRole, aStream, aTeam, posts, valid } from '../support/scenarios.ts';
import { asking, gapIn, pay, settled, sharesOf } from './ask-compare.ts';
import { busyTeam } from './busy-team.ts';

test('two changes that add up are each put down for what they do alone', async () => {
  const result = await asking(pay, settled(40_000), settled(42_000, 36_000));
  const { total, changes } = sharesOf(result, 'costPay');
  expect(changes).toHaveLength(2);
  const weeks = 6 * 7;
  const yearly = (fte: number, more: number) => (fte * more * 1.2 * weeks) / 365.25;
  expect(changes[0].mean / yearly(3, 2_000)).toBeCloseTo(1, 5);
  expect(changes[1].mean / yearly(1, 6_000)).toBeCloseTo(1, 5);
  for (const { mean, alone } of changes) expect(mean / alone).toBeCloseTo(1, 5);
  expect(changes[0].change).toContain('Pay, full time (Worker)');
  expect(changes[0].mean + changes[1].mean).toBeCloseTo(total, 6);
});

test('what two changes do only together is shared between them by halves', async () => {
  const result = await asking(pay, settled(40_000, 0, 0.2), settled(50_000, 0, 0.4));
  const { total, changes } = sharesOf(result, 'costPay');
  const scale = (3 * 6 * 7) / 365.25;
  const together = 10_000 * 0.2 * scale;
  const [ofPay, ofPension] = changes;
  expect(ofPay.alone / (10_000 * 1.2 * scale)).toBeCloseTo(1, 5);
  expect(ofPay.mean / (ofPay.alone + together / 2)).toBeCloseTo(1, 5);
  expect(ofPension.mean / (ofPension.alone + together / 2)).toBeCloseTo(1, 5);
  expect(ofPay.mean + ofPension.mean).toBeCloseTo(total, 6);
});

test('shares sum to the gap of all futures though mixtures are simulated in fewer', async () => {
  const before = busyTeam();
  const after = valid({
    ...before,
    streams: [{ ...before.streams[0], referralsPerYear: 300 }],
    roles: [{ ...before.roles[0], leavingPerYear: 0.3 }],
    teams: [aTeam({ ...before.teams[0], posts: [posts(8, { capPerFte: 11 })] })],
    changes: [{ kind: 'leave', on: '2026-06-01', team: 'team', role: 'worker', people: 2 }],
  });
  const result = await asking({ replications: 40 }, before, after);
  const { changes, attribution } = result.comparisons[0];
  expect(changes).toHaveLength(4);
  expect(changes[3]).toBe('2 people leave on 1 June 2026 (Team, Worker)');
  expect(attribution?.futures).toBe(20);
  for (const { id, total, changes: shares } of attribution?.measures ?? []) {
    const sum = shares.reduce((all, { mean }) => all + mean, 0);
    expect(sum).toBeCloseTo(total, 9);
    expect(total).toBe(gapIn(result, id).mean);
  }
  expect(attribution?.measures).toHaveLength(6);
});

test('changes that are valid only together count as one', async () => {
  const before = busyTeam();
  const after = valid({
    ...before,
    roles: [...before.roles, aRole({ id: 'senior', name: 'Senior' })],
    teams: [{ ...before.teams[0], posts: [posts(8), posts(2, { role: 'senior' })] }],
    stages: [{ ...before.stages[0], heldBy: ['worker', 'senior'] }],
    streams: [{ ...before.streams[0], referralsPerYear: 330 }],
  });
  const result = await asking({ replications: 20 }, before, after);
  const { changes } = result.comparisons[0];
  expect(changes).toHaveLength(2);
  expect(changes.find((label) => label.includes('together with'))).toMatch(/Posts/);
});

test('what a what-if changes counts as one change', async () => {
  const before = busyTeam({
    service: { startDate: '2026-04-06', weeks: 60, bankHolidays: 'none' },
    streams: ['first', 'second'].map((id) => aStream({ id, name: id, referralsPerYear: 170 })),
  });
  const after = withWhatIf(before, 'referrals-up-after-incident');
  if (!after.ok) throw new Error('the what-if does not suit');
  expect(after.scenario.changes.length).toBeGreaterThan(1);
  const result = await asking({ measures: ['caseload'] }, before, after.scenario);
  expect(result.comparisons[0].changes).toEqual([
    'Referrals (first) and Referrals (second): × 1.1 from 3 August 2026 until 1 February 2027',
  ]);
});
