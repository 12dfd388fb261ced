import { beforeAll, expect, test } from 'vitest';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import { FTE_MICRO, isPermanent, MICRO, POOL, STATUS } from '../../models/engine/post-rows.ts';
import type { State } from '../../models/engine/state.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import { valueOf } from '../../models/scenario/quantity.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';
import { shippedScenario } from './shipped.ts';

const council = shippedScenario('england-council');
const NEWLY_QUALIFIED = council.roles.findIndex(({ id }) => id === 'newly-qualified');
const REPLICATIONS = 120;
const weeks = 104;
const SECOND_YEAR = 52;

const newlyQualifiedFte = ({ memory, parameters, postsEnd }: State): number => {
  let fte = 0;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const { role } = parameters.pools[memory[post | POOL]];
    if (role === NEWLY_QUALIFIED && isPermanent(memory[post | STATUS]))
      fte += memory[post | FTE_MICRO] / MICRO;
  }
  return fte;
};

let readings: Readings;
let newlyQualified = 0;
beforeAll(() => {
  const twoYears = { ...council, service: { ...council.service, weeks } };
  readings = simulateChecked(twoYears, {
    replications: REPLICATIONS,
    watch: (state, week) => {
      if (week > weeks - SECOND_YEAR)
        newlyQualified += newlyQualifiedFte(state) / REPLICATIONS / SECOND_YEAR;
    },
  });
});

const inWeek = (id: MeasureId, week: number): number[] =>
  Array.from({ length: REPLICATIONS }, (_, replication) => readings.of(replication, id)[week]);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Over the run, of all futures. */
const total = (id: MeasureId): number =>
  Array.from({ length: weeks }, (_, week) => mean(inWeek(id, week + 1))).reduce((a, b) => a + b);

function correlation(first: readonly number[], second: readonly number[]): number {
  const [from, to] = [mean(first), mean(second)];
  const product = mean(first.map((x, i) => (x - from) * (second[i] - to)));
  const variance = (numbers: readonly number[], middle: number) =>
    mean(numbers.map((x) => (x - middle) ** 2));
  return product / Math.sqrt(variance(first, from) * variance(second, to));
}

test('the newly qualified become social workers after a year, and as many begin as end it', () => {
  const [opening] = council.teams[0].posts.filter(({ role }) => role === 'newly-qualified');
  expect(newlyQualified / valueOf(opening.inPostFte)).toBeGreaterThan(0.9);
  expect(newlyQualified / valueOf(opening.inPostFte)).toBeLessThan(1.1);
});

test('vacancy and agency rates of futures go together as those of authorities do, at 0.86, without agency cover drawn together with anything', () => {
  const joined = council.correlations?.flatMap(({ first, second }) => [first, second]);
  expect(joined).not.toContain('agency.coverShare');
  const r = correlation(inWeek('vacancyRate', 52), inWeek('agencyRate', 52));
  expect(Math.abs(r - 0.86)).toBeLessThan(0.06);
});

test('one practice supervisor for five keeps supervision, but for the days on which they are away', () => {
  const kept = total('supervisionKept') / total('supervisionDue');
  expect(kept).toBeGreaterThan(0.94);
  expect(kept).toBeLessThan(1 - 0.02);
});

test('visits fall due to children on plans, in need and looked after, and most are made', () => {
  const perDay = council.stages.reduce((sum, { id, visitEveryDays }) => {
    const line = council.teams[0].cases.find(({ stage }) => stage === id);
    return sum + (visitEveryDays ? valueOf(line?.allocated ?? 0) / valueOf(visitEveryDays) : 0);
  }, 0);
  // The second week is the first after Easter with five working days.
  expect(mean(inWeek('visitsDue', 2)) / (5 * perDay)).toBeCloseTo(1, 1);
  expect(total('visitsMade') / total('visitsDue')).toBeGreaterThan(0.8);
  expect(total('visitsMade') / total('visitsDue')).toBeLessThan(1);
});
