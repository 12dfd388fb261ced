import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tinyScenario } from '../server/tiny-scenario.ts';

const CLI = fileURLToPath(new URL('../../server/cli.ts', import.meta.url));

/** Runs the command line in a process of its own, into pipes. */
export const headroom = (...args: string[]) => program(CLI, ...args);

/** Runs a program in a process of its own, into pipes. */
export const program = (file: string, ...args: string[]) => started([file, ...args]);

/** Runs the command line with so much memory for each thread’s objects, beside what Node adds of its own. */
export const headroomWithin = (mebibytes: number, ...args: string[]) =>
  started([`--max-old-space-size=${mebibytes}`, CLI, ...args]);

async function started(args: string[]) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code]: (number | null)[] = await once(child, 'close');
  return { code, out, err };
}

/** Runs the command line with what it prints going into a file or a device. */
export async function headroomInto(output: string, ...args: string[]) {
  const descriptor = openSync(output, 'w');
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', descriptor, 'pipe'] });
  closeSync(descriptor);
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [code]: (number | null)[] = await once(child, 'close');
  return { code, err };
}

/** Writes text, by default a small valid scenario, into a file of the folder. */
export function scenarioFile(folder: string, text = JSON.stringify(tinyScenario())): string {
  const file = join(folder, 'scenario.json');
  writeFileSync(file, text);
  return file;
}
