import { decimalNumber } from './decimal.ts';
import { getAt, parsePath, setAt } from './path.ts';
import { type Problem, quoted } from './problem.ts';

/**
 * Sets one input from text, as it is typed: a number, true or false, else text.
 * A quantity that carried a range and a source loses both, for the new number has neither.
 * @param assignment such as `teams[0].posts[0].capPerFte=15`
 * @param typedAs where it is typed, for what is no assignment at all
 */
export function setInput(
  scenario: unknown,
  assignment: string,
  typedAs: string,
): { scenario: unknown } | { problem: Problem } {
  const cut = assignment.indexOf('=');
  const path = assignment.slice(0, Math.max(cut, 0)).trim();
  const parts = parsePath(path);
  if (cut < 1 || !parts) {
    return {
      problem: {
        path: typedAs,
        value: quoted(assignment),
        rule: 'is not PATH=VALUE',
        remedy: 'write it as in teams[0].posts[0].capPerFte=15',
      },
    };
  }
  const parent = getAt(scenario, parts.slice(0, -1));
  // What is set on a list itself, such as its length, would be lost without a word, or worse.
  const isPlace = Array.isArray(parent) ? typeof parts.at(-1) === 'number' : true;
  if (typeof parent !== 'object' || parent === null || !isPlace) {
    return {
      problem: {
        path,
        value: 'this path',
        rule: 'leads nowhere in the scenario',
        remedy: 'correct it; lists count from 0',
      },
    };
  }
  const text = assignment.slice(cut + 1).trim();
  return { scenario: setAt(scenario, parts, readValue(text)) };
}

function readValue(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  const number = decimalNumber(text);
  if (number !== undefined) return number;
  if (text.startsWith('{') || text.startsWith('[')) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return text;
}
