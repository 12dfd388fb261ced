import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { valid } from '../support/scenarios.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

/** Scenarios kept as they were, whatever becomes of those that ship. */
const FIXTURES = [
  'ni-family-intervention',
  'ni-older-people',
  'england-council',
  'every-option-teams',
  'every-option-worked',
] as const;
const REPLICATIONS = 4;
const WEEKS = [1, 26, 52, 156];

const fixture = (name: string): Scenario =>
  valid(JSON.parse(readFileSync(new URL(`./golden/${name}.json`, import.meta.url), 'utf8')));

/** Nine figures tell any two numbers in single precision apart. */
const figures = (value: number): string => String(Number(value.toPrecision(9)));

function fingerprint(readings: Readings): string {
  const { values } = readings;
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const lines = [`every value: SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`];
  for (const { id } of MEASURES) {
    for (const week of WEEKS) {
      const row = Array.from({ length: REPLICATIONS }, (_, r) => figures(readings.of(r, id)[week]));
      lines.push(`${id} week ${week}: ${row.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

test.each(FIXTURES)(
  '%s gives the same numbers to the last bit as when they were last reviewed',
  async (name) => {
    const readings = simulateChecked(fixture(name), { seed: 'golden', replications: REPLICATIONS });
    await expect(fingerprint(readings)).toMatchFileSnapshot(`./golden/${name}.txt`);
  },
);
