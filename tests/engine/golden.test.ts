import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { MEASURES } from '../../models/measures/catalogue.ts';
import { FIXTURES, fixture } from '../support/fixtures.ts';
import { type Readings, simulateChecked } from '../support/simulate-checked.ts';

const REPLICATIONS = 4;
const WEEKS = [1, 26, 52, 156];

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
