import { describe, expect, test } from 'vitest';
import { type Scenario, scenarioSchema } from '../../models/inputs/scenario.ts';
import { copyOf } from '../../models/scenario/copy-of.ts';
import { shipped } from './small-scenario.ts';

describe('a copy, which is there to be changed', () => {
  test('says that its description is of what it was copied from', () => {
    const original = shipped();
    const { name, summary, ...rest } = copyOf(original, 'Ours');
    expect(name).toBe('Ours');
    expect(summary).toBe(
      `Copied from “${original.name}”, of which this was said before anything here was changed: ${original.summary}`,
    );
    const { name: _, summary: __, ...own } = original;
    expect(rest).toEqual(own);
  });

  test('of a copy still names the first, for it is that which is described', () => {
    const first = copyOf(shipped(), 'Ours');
    expect(copyOf(first, 'Ours too').summary).toBe(first.summary);
  });

  test('of what is not described says no more than what it is a copy of', () => {
    expect(copyOf({ ...shipped(), summary: ' ' }, 'Ours').summary).toBe(
      `Copied from “${shipped().name}”.`,
    );
  });

  test('of the longest description can be saved', () => {
    for (let length = 3990; length <= 4000; length++) {
      const summary = `${'x'.repeat(length - 20)}${'😀'.repeat(10)}`;
      const copy: Scenario = copyOf({ ...shipped(), summary }, 'Ours');
      expect(copy.summary.isWellFormed()).toBe(true);
      expect(scenarioSchema.shape.summary.safeParse(copy.summary).success).toBe(true);
    }
  });
});
