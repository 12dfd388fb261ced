import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RunResults, STANDARDS } from '../../models/index.ts';
import { ownFolder } from '../support/own-folder.ts';
import { headroom, scenarioFile } from './headroom.ts';

const place = ownFolder();
let file: string;
beforeEach(() => {
  file = scenarioFile(place.folder);
});

describe('headroom run --standard', () => {
  it('holds the service to that standard in place of its own, with a verdict of each test', async () => {
    const json = join(place.folder, 'out.json');
    const { code, out } = await headroom(
      ...['run', file, '--replications', '10', '--standard', 'ni-family-filled', '--json', json],
    );
    expect(code).toBe(0);
    const { standard, summary }: RunResults = JSON.parse(readFileSync(json, 'utf8'));
    expect(standard.map(({ threshold }) => threshold)).toEqual([14, 16]);
    expect(summary.headline).toContain('Northern Ireland family intervention, every post filled');
    expect(out).toMatch(/\nChance of meeting +Verdict +At the end/);
    for (const { label, verdict } of standard)
      expect(out).toMatch(new RegExp(`\\n${label} +${verdict} `));
    expect(out).toMatch(/\nEvery test +(pass|at risk|fail) /);
    expect(out).toMatch(/\nVerdicts are of the chance at the end: pass from 90 %, fail below 50 %/);
  });

  it('refuses an id that no standard has, naming those that there are', async () => {
    const { code, err } = await headroom('run', file, '--standard', 'gold');
    expect(code).toBe(1);
    expect(err).toBe(
      `--standard: "gold" is no standard of the library; give one of ${STANDARDS.map(({ id }) => id).join(', ')}\n`,
    );
  });
});
