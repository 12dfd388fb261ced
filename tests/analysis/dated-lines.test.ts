import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datedLines } from '../../models/analysis/compare/differing-dates.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';

type Dated = Scenario['changes'][number];

const dated = (people: number): Dated => ({
  kind: 'leave',
  on: '2026-06-01',
  team: 'team',
  role: 'worker',
  people,
});
const lists = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 });

test('two lists of dated changes laid beside each other give back both', () => {
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      const lines = datedLines(a.map(dated), b.map(dated));
      const without = (where: 'before' | 'after') =>
        lines.flatMap(({ change, in: there }) =>
          there !== where && change.kind === 'leave' ? [change.people] : [],
        );
      expect(without('after')).toEqual(a);
      expect(without('before')).toEqual(b);
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('a change put into the middle is the only line that differs', () => {
  const lines = datedLines([dated(1), dated(2)], [dated(1), dated(3), dated(2)]);
  expect(lines.map(({ in: where }) => where)).toEqual(['both', 'after', 'both']);
});
