import { expect, test } from 'vitest';
import { solveDailyQueue, wholeDaysMean } from '../../models/theory/daily-queue.ts';
import { meanWait, meanWaiting, waitingProbability } from '../../models/theory/erlang-c.ts';
import { meanFilled, shareFilled, varianceFilled } from '../../models/theory/posts-in-post.ts';
import { meanSharing, varianceSharing } from '../../models/theory/processor-sharing.ts';
import { requiredFte, staffingDifference, staffingRatio } from '../../models/theory/wisn.ts';

test.each([
  // One server: the load. Two at 1: a²/(2 + a). Three at 2: 4/9. The rest from published tables.
  [1, 0.5, 0.5],
  [2, 1, 1 / 3],
  [3, 2, 4 / 9],
  [10, 8, 0.4092],
  [10, 5, 0.0361],
])(
  'Erlang C: of %d workers at a load of %d, an arrival waits with chance %d',
  (servers, load, chance) => {
    expect(waitingProbability({ servers, load })).toBeCloseTo(chance, 4);
  },
);

test('Erlang C agrees with its definition as a sum', () => {
  const servers = 14;
  const load = 11.3;
  let term = 1;
  let sum = 0;
  for (let n = 0; n < servers; n++) {
    sum += term;
    term *= load / (n + 1);
  }
  const tail = (term * servers) / (servers - load);
  expect(waitingProbability({ servers, load })).toBeCloseTo(tail / (sum + tail), 12);
});

test('one server: ρ²/(1 − ρ) wait, each ρ/(1 − ρ) mean services', () => {
  expect(meanWaiting({ servers: 1, load: 0.8 })).toBeCloseTo(3.2, 12);
  expect(meanWait({ servers: 1, load: 0.8 }, 30)).toBeCloseTo(120, 9);
});

test('beyond what the workers can do everybody waits, and for ever', () => {
  expect(waitingProbability({ servers: 4, load: 4 })).toBe(1);
  expect(meanWaiting({ servers: 4, load: 5 })).toBe(Number.POSITIVE_INFINITY);
  expect(meanSharing(1)).toBe(Number.POSITIVE_INFINITY);
});

test.each([10, 50, 100])(
  'seen by days, a queue for cases of %d days is that of Erlang C',
  (meanDays) => {
    const arrivalsPerDay = 7 / meanDays;
    const load = arrivalsPerDay * wholeDaysMean(meanDays);
    const { meanWaiting: daily } = solveDailyQueue({ servers: 10, arrivalsPerDay, meanDays });
    const continuous = meanWaiting({ servers: 10, load });
    expect(Math.abs(daily / continuous - 1)).toBeLessThan(1 / (7 * meanDays));
  },
);

test('work shared equally: at a load of 0.75 three cases are open on average', () => {
  expect(meanSharing(0.75)).toBeCloseTo(3, 12);
  expect(varianceSharing(0.75)).toBeCloseTo(12, 12);
});

test('posts held for four years and vacant for one are four in five filled', () => {
  const post = { stayDays: 1000, vacantDays: 250 };
  expect(shareFilled(post)).toBeCloseTo(0.8, 12);
  expect(meanFilled(50, post)).toBeCloseTo(40, 12);
  expect(varianceFilled(50, post)).toBeCloseTo(8, 12);
});

test('WISN: 30,000 hours need 25 people of 1,500 hours of whom a fifth goes elsewhere', () => {
  const workload = {
    hoursNeededPerYear: 30_000,
    hoursAtWorkPerYear: 1_500,
    allowanceShare: 0.2,
  };
  expect(requiredFte(workload)).toBeCloseTo(25, 12);
  expect(staffingRatio(20, workload)).toBeCloseTo(0.8, 12);
  expect(staffingDifference(20, workload)).toBeCloseTo(-5, 12);
});
