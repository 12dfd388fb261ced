import { expect, test } from 'vitest';
import { scenarioSchema } from '../../../models/inputs/scenario.ts';
import { nameEnding } from '../../../web/state/keep-as-new.ts';

test('a long name keeps its ending, and is cut between characters', () => {
  const ending = ', as run';
  for (let before = 100; before < 120; before++) {
    const name = nameEnding(`${'x'.repeat(before)}${'😀'.repeat(20)}`, ending);
    expect(name.endsWith(ending)).toBe(true);
    expect(name.isWellFormed()).toBe(true);
    expect(scenarioSchema.shape.name.safeParse(name).success).toBe(true);
  }
});
