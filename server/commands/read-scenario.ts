import { readFileSync, statSync } from 'node:fs';
import {
  fileText,
  MOST_SCENARIO_CHARACTERS,
  type Problem,
  parseScenario,
  repeatedKeys,
  type Validation,
} from '../../models/index.ts';
import { assigned } from './set-option.ts';

const MOST_BYTES_PER_CHARACTER = 4;

const unreadable = (file: string, rule: string, remedy: string): Validation => ({
  ok: false,
  problems: [{ path: file, value: 'this file', rule, remedy }],
});

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** Undefined where the file is no text. */
function readText(file: string): string | undefined | Validation {
  try {
    if (statSync(file).size > MOST_SCENARIO_CHARACTERS * MOST_BYTES_PER_CHARACTER) {
      return unreadable(
        file,
        `is above the limit of ${MOST_SCENARIO_CHARACTERS.toLocaleString('en-GB')} characters for a scenario`,
        'check that this is a scenario file',
      );
    }
    return fileText(readFileSync(file), decode);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return unreadable(file, REASONS[code] ?? `cannot be read (${code})`, 'check the path');
  }
}

/** Reads a scenario file, sets inputs as on the command line, and checks the whole. */
export function readScenario(file: string, assignments: readonly string[]): Validation {
  const text = readText(file);
  if (typeof text === 'object') return text;
  const asWritten = parseScenario(text);
  if (text === undefined || assignments.length === 0) return asWritten;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return asWritten; // which says where it is not JSON
  }
  const problems: Problem[] = [];
  const checked = parseScenario(JSON.stringify(assigned(root, assignments, '--set', problems)));
  const before = [...problems, ...repeatedKeys(text)];
  if (before.length === 0) return checked;
  return { ok: false, problems: [...before, ...checked.problems] };
}
