import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_STANDARD_ERRORS } from '../../models/checks/theory/row.ts';
import { theoryChecks } from '../../models/checks/theory/theory-rows.ts';
import { valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/** Too coarse a comparison could not fail: the standard error is below this part of the theory. */
const COARSEST = 1 / 12;

const council = valid(
  JSON.parse(
    readFileSync(new URL('../../scenarios/england-council.json', import.meta.url), 'utf8'),
  ),
);

describe('what the product shows as theory', () => {
  test.each(theoryChecks(council).map((check, index) => [index, check] as const))(
    'comparison %d holds, and every week of it conserves cases, people, hours and pounds',
    (_, check) => {
      for (const { name, theory, simulated, standardError, apart } of check(simulateChecked)) {
        const words = `${name}: theory ${theory}, simulated ${simulated} ± ${standardError}`;
        expect(standardError, `too few replications to tell: ${words}`).toBeLessThan(
          COARSEST * Math.abs(theory),
        );
        expect(Math.abs(apart), words).toBeLessThanOrEqual(MOST_STANDARD_ERRORS);
      }
    },
  );
});
