import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURES, type MeasureId } from '../../models/measures/catalogue.ts';
import { drawInputs, plainScenario, rangedInputs } from '../../models/parameters/ranged-inputs.ts';
import { mechanismStreams } from '../../models/random/mechanism-streams.ts';
import { seedKey } from '../../models/random/seed.ts';
import { setAt } from '../../models/scenario/path.ts';
import { estimate, meanOf } from '../support/estimates.ts';
import { fixture } from '../support/fixtures.ts';
import { valid } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const team = fixture('ni-family-intervention');
const CAP = ['teams', 0, 'posts', 0, 'capPerFte'] as const;

const weekly = (readings: Readings, id: MeasureId) =>
  Array.from({ length: readings.replications }, (_, r) => [...readings.of(r, id)]);

test('two caps compared on one seed differ with at most half the error of two seeds', () => {
  const replications = 30;
  const finalYear = (cap: number, seed: string) => {
    const readings = simulateChecked(valid(setAt(team, CAP, cap)), { seed, replications });
    return Array.from({ length: replications }, (_, r) =>
      meanOf(readings.of(r, 'casesWaiting').subarray(105)),
    );
  };
  const [lower, higher, other] = [finalYear(16, 'a'), finalYear(18, 'a'), finalYear(16, 'b')];
  const errorOf = (caps: number[]) =>
    estimate(caps.map((waiting, r) => waiting - higher[r])).standardError;
  const ratio = errorOf(lower) / errorOf(other);
  expect(ratio, `common seeds leave ${ratio.toFixed(2)} of the error`).toBeLessThan(0.5);
});

test.each([
  ['absence', ['absence', 'perCase'], 0],
  ['sickness', ['absence', 'sicknessShare'], 0],
  ['leaving', ['roles', 0, 'leavingPerYear'], 0],
  ['learning', ['roles', 0, 'learningDaysPerYear'], 0],
  ['recruitment', ['recruitment', 'open'], false],
])('without %s, exactly the same people and families are referred', (_, path, value) => {
  const newly = (scenario: Scenario) => {
    const counts: number[] = [];
    const plain = setAt(scenario, ['returning', 'share'], 0);
    const readings = simulateChecked(valid(plain), { replications: 2 });
    for (const weeks of weekly(readings, 'referrals')) counts.push(...weeks);
    return counts;
  };
  expect(newly(setAt(team, path, value))).toEqual(newly(team));
});

test('a range on one input leaves what every other input draws as it was', () => {
  const drawn = (scenario: Scenario) =>
    drawInputs(
      plainScenario(scenario),
      rangedInputs(scenario),
      mechanismStreams(seedKey('ranges'), 3).ranges,
    );
  const before = drawn(team);
  const ranged = setAt(team, ['streams', 0, 'referralsPerYear'], {
    value: 1930,
    low: 1800,
    high: 2100,
  });
  const after = drawn(valid(ranged));
  expect(after.streams[0].referralsPerYear).not.toBe(before.streams[0].referralsPerYear);
  expect(setAt(after, ['streams', 0, 'referralsPerYear'], 0)).toEqual(
    setAt(before, ['streams', 0, 'referralsPerYear'], 0),
  );
});

test('what changes in week 31 leaves the thirty weeks before it as they were, to the last bit', () => {
  const on = '2026-11-02';
  const changes: Scenario['changes'] = [
    { kind: 'set', on, path: 'teams[0].posts[0].capPerFte', to: 25 },
    { kind: 'set', on, path: 'teams[0].posts[0].establishedFte', to: 150 },
    { kind: 'set', on, path: 'recruitment.successShare', to: 0.5 },
    { kind: 'set', on, path: 'learning.policy', to: 'protected' },
    { kind: 'leave', on, team: 'team', role: 'social-worker', people: 5 },
  ];
  const without = simulateChecked(team, { replications: 2 });
  const withThem = simulateChecked(valid({ ...team, changes }), { replications: 2 });
  for (let r = 0; r < 2; r++) {
    for (const { id } of MEASURES) {
      expect([...withThem.of(r, id).subarray(0, 31)], id).toEqual([
        ...without.of(r, id).subarray(0, 31),
      ]);
    }
    expect(withThem.of(r, 'peopleInPostFte')[31]).toBeLessThan(
      without.of(r, 'peopleInPostFte')[31],
    );
  }
});
