import { describe, expect, test } from 'vitest';
import { overFutures } from '../../models/checks/futures.ts';
import { WEEKS_PER_YEAR } from '../../models/units.ts';
import { SHIPPED, shippedScenario } from './shipped.ts';

const WEEKS = 52;

/** What methods and notes say of the learning days that the shipped scenarios keep of the 5 that they book. */
const TOLD = { low: 3.5, high: 3.9 };

describe('learning days kept for each worker and year', () => {
  test.each(SHIPPED)('are as few in %s as the notes tell, fewer than the 5 attended', (name) => {
    const scenario = shippedScenario(name);
    const [{ value, standardError }] = overFutures(
      { ...scenario, service: { ...scenario.service, weeks: WEEKS } },
      20,
      (read) => [
        (read('learningDaysKept', 1, WEEKS) * WEEKS_PER_YEAR) / read('peopleInPostFte', 1, WEEKS),
      ],
    );
    expect(value).toBeGreaterThan(TOLD.low - 4 * standardError - 0.05);
    expect(value).toBeLessThan(TOLD.high + 4 * standardError + 0.05);
  });
});
