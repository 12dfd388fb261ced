import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_STANDARD_ERRORS } from '../../models/checks/theory/row.ts';
import { theoryChecks } from '../../models/checks/theory/theory-rows.ts';
import { valid } from '../support/scenarios.ts';
import { simulateChecked } from '../support/simulate-checked.ts';

/** Too coarse a comparison could not fail: the standard error is below this part of the theory. */
const COARSEST = 1 / 12;

const read = (path: string) =>
  readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');
const handSpreadsheet = read('reference/hand-spreadsheet.csv');
const englandCouncil = valid(JSON.parse(read('england-council.json')));

describe('what the product shows as theory', () => {
  test.each(
    theoryChecks({ englandCouncil, handSpreadsheet }).map(
      (check, index) => [index, check] as const,
    ),
  )(
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
