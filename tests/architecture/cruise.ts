import { spawnSync } from 'node:child_process';
import { ROOT } from './sources.ts';

export interface CruisedModule {
  source: string;
  rules?: { name: string }[];
  dependencies: { resolved: string; rules?: { name: string }[] }[];
}

/** Runs dependency-cruiser with the project's rules on folders below `cwd`. */
export function cruise(cwd: string, folders: readonly string[]): CruisedModule[] {
  const ran = spawnSync(
    process.execPath,
    [
      `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`,
      '--output-type',
      'json',
      ...folders,
    ],
    { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!ran.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${ran.stderr}`);
  return JSON.parse(ran.stdout).modules;
}
