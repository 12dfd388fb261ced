import {
  fileText,
  MOST_SCENARIO_CHARACTERS,
  type Problem,
  parseScenario,
  repeatedKeys,
  type Validation,
} from '../../models/index.ts';
import { readBytes } from './read-bytes.ts';
import { assigned } from './set-option.ts';

const MOST_BYTES_PER_CHARACTER = 4;

const LARGEST = {
  bytes: MOST_SCENARIO_CHARACTERS * MOST_BYTES_PER_CHARACTER,
  rule: `is above the limit of ${MOST_SCENARIO_CHARACTERS.toLocaleString('en-GB')} characters for a scenario`,
  remedy: 'check that this is a scenario file',
};

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** Reads a scenario file, sets inputs as on the command line, and checks the whole. */
export function readScenario(file: string, assignments: readonly string[]): Validation {
  const bytes = readBytes(file, LARGEST);
  if ('rule' in bytes) return { ok: false, problems: [bytes] };
  const text = fileText(bytes, decode);
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
