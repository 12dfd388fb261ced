import { expect } from 'vitest';

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');

/** What was printed has a table with this heading and, beneath it, these rows in their order; empty cells are passed over. */
export function expectTable(
  out: string,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const printed = out.split('\n').map((line) => filled(line.split(/ {2,}/)));
  const first = 1 + printed.findIndex((cells) => String(cells) === String(filled(heading)));
  if (first === 0) throw new Error(`no table has the heading ${heading.join(', ')}`);
  expect.soft(printed.slice(first, first + rows.length)).toEqual(rows.map(filled));
}
