import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DayBuckets } from '../../models/engine/day-buckets.ts';

const DAYS = 6;

/** Makes an entry on a day, or takes one. */
const steps = fc.array(fc.record({ day: fc.nat(DAYS - 1), take: fc.boolean() }), {
  maxLength: 400,
});

test.each([1, 3, 5] as const)(
  'entries of %d numbers come out of their day last in, first out',
  (width) => {
    fc.assert(
      fc.property(steps, (those) => {
        const buckets = new DayBuckets(DAYS, width);
        const expected: number[][] = Array.from({ length: DAYS }, () => []);
        let made = 0;
        for (const { day, take } of those) {
          if (take) {
            const place = buckets.take(day);
            const entry = expected[day].pop();
            expect(place >= 0 ? buckets.memory[place + width - 1] : undefined).toBe(entry);
          } else {
            const place = buckets.make(day);
            buckets.memory[place + width - 1] = ++made;
            expected[day].push(made);
          }
          const there = buckets.placesOf(day).map((place) => buckets.memory[place + width - 1]);
          expect(there).toEqual([...expected[day]].reverse());
        }
      }),
    );
  },
);
