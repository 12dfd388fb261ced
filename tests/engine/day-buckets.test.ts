import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DayBuckets } from '../../models/engine/day-buckets.ts';

const DAYS = 6;

/** Makes an entry on a day in one of two, or takes one. */
const steps = fc.array(fc.record({ which: fc.nat(1), day: fc.nat(DAYS - 1), take: fc.boolean() }), {
  maxLength: 400,
});

test.each([1, 3, 5] as const)(
  'entries of %d numbers come out of their day last in, first out, whatever others share the chunks',
  (width) => {
    fc.assert(
      fc.property(steps, (those) => {
        const two = [new DayBuckets(DAYS, width), new DayBuckets(DAYS, width)];
        const expectedOf = two.map(() => Array.from({ length: DAYS }, (): number[] => []));
        let made = 0;
        for (const { which, day, take } of those) {
          const buckets = two[which];
          const expected = expectedOf[which];
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
