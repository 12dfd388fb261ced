import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Figure } from '../figure.ts';
import { byFile, byMechanism } from '../profile/names.ts';
import { placeInBuilt } from '../profile/place-of.ts';
import { sharesOf } from '../profile/shares.ts';
import { COUNCIL, scenarioPath } from '../scenario-files.ts';
import type { Section } from '../section.ts';

const run = promisify(execFile);
const THREAD = new URL('../profile/profile-thread.mjs', import.meta.url).href;
const PROGRAM = fileURLToPath(new URL('../profile/profiled.ts', import.meta.url));
/** Smaller shares are put together. */
const LEAST_SHARE = 0.02;

const SERVICES = [
  { name: 'council', path: scenarioPath(COUNCIL) },
  { name: 'reference service', path: scenarioPath('reference/caseflow-ref') },
];

function figures(shares: ReadonlyMap<string, number>, prefix: string): Figure[] {
  const shown = [...shares].filter(([, share]) => share >= LEAST_SHARE);
  const rest = [...shares.values()]
    .filter((share) => share < LEAST_SHARE)
    .reduce((sum, share) => sum + share, 0);
  return [...shown, ['smaller ones together', rest] as const].map(([name, share]) => ({
    what: `${prefix} ${name}`,
    unit: '%',
    values: [share * 100],
  }));
}

/** Where the time goes: by who asked for the work, and by whose code it is. */
export const mechanisms: Section = {
  title: 'Share of time by mechanism, with the verbs that it calls, and by file',
  async measure({ folder }) {
    const placeOf = placeInBuilt();
    const all: Figure[] = [];
    for (const { name, path } of SERVICES) {
      const file = join(folder, 'profile.json');
      await run(process.execPath, ['--import', THREAD, PROGRAM, path, file]);
      const profile = JSON.parse(readFileSync(file, 'utf8'));
      all.push(
        ...figures(sharesOf(profile, placeOf, byMechanism), `${name}, asked for by`),
        ...figures(sharesOf(profile, placeOf, byFile), `${name}, in`),
      );
    }
    return all;
  },
};
