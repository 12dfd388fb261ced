import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Patience } from '../../models/engine/patience.ts';

const POSTS = 4;
const DAYS = 200;

/** Rates and patience are whole multiples of this, so that sums of them are exact. */
const PART = 2 ** -10;

/** On some days the rate of somebody changes, or somebody else begins. */
const events = fc.array(
  fc.record({
    day: fc.nat(DAYS - 1),
    post: fc.nat(POSTS - 1),
    parts: fc.constantFrom(0, 4, 10, 51, 307),
    patience: fc.option(fc.integer({ min: 1, max: 3000 })),
  }),
  { maxLength: 60 },
);

test('patience is used up on the same morning as when every morning is counted', () => {
  fc.assert(
    fc.property(events, (those) => {
      const kept = new Patience(POSTS, DAYS);
      const left = new Float64Array(POSTS).fill(1);
      const rates = new Float64Array(POSTS);
      for (let post = 0; post < POSTS; post++) kept.begin(post, 1);
      for (let day = 0; day < DAYS; day++) {
        for (const { post, parts, patience } of those.filter((event) => event.day === day)) {
          rates[post] = parts * PART;
          kept.setRate(post, rates[post]);
          if (patience === null) continue;
          left[post] = patience * PART;
          kept.begin(post, left[post]);
        }
        const spent: number[] = [];
        for (let post = 0; post < POSTS; post++) {
          left[post] -= rates[post];
          if (rates[post] > 0 && left[post] <= 0) spent.push(post);
        }
        const count = kept.morning();
        expect([...kept.spent.subarray(0, count)]).toEqual(spent);
        for (const post of spent) {
          left[post] = 700 * PART;
          kept.begin(post, left[post]);
        }
      }
    }),
  );
});
