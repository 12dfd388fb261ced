import { describe, expect, test } from 'vitest';
import { type BarPicture, barPicture } from '../../../web/charts/bar-picture.ts';

/** The markup of a template, with what stands in it. */
function markup(part: unknown): string {
  if (typeof part === 'number' || typeof part === 'string') return String(part);
  if (typeof part !== 'object' || part === null) return '';
  if (!('strings' in part && 'values' in part)) return '';
  const { strings, values } = part;
  if (!Array.isArray(strings) || !Array.isArray(values)) return '';
  return strings.map((text, place) => `${text}${markup(values[place])}`).join('');
}

const [LOW, HIGH] = [-4, 12];
/** Where a value stands, in hundredths of the scale. */
const at = (value: number) => (100 * (value - LOW)) / (HIGH - LOW);

function drawn(given: Pick<BarPicture, 'from' | 'to' | 'error'>) {
  const words = markup(barPicture({ ...given, low: LOW, high: HIGH, tone: 'first' }));
  const numbers = (pattern: RegExp) => pattern.exec(words)?.slice(1).map(Number);
  return {
    bar: numbers(/class=first x=([\d.]+) y=\d+ width=([\d.]+)/),
    whisker: numbers(/class="error" d="M([\d.]+) \d+H([\d.]+)"/),
  };
}

describe('a bar', () => {
  test.each([
    [-3, 7],
    [7, -3],
    [0, 12],
  ])('reaches from %d to %d, whichever is the larger', (from, to) => {
    const left = at(Math.min(from, to));
    expect(drawn({ from, to }).bar).toEqual([left, at(Math.max(from, to)) - left]);
  });

  test.each([
    [-3, 7],
    [7, -3],
  ])('from %d to %d has its error either way of its end, as far as the scale goes', (from, to) => {
    for (const error of [1, 2, 12]) {
      expect(drawn({ from, to, error }).whisker).toEqual([
        Math.max(0, at(to - error)),
        Math.min(100, at(to + error)),
      ]);
    }
  });

  test('that is known has no error', () => {
    expect(drawn({ from: 0, to: 7 }).whisker).toBeUndefined();
  });
});
