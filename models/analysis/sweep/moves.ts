/** A thing that has one value before and another after, in words; undefined where there is none. */
export interface Move {
  /** `the caseload` */
  name: string;
  /** Whether the name takes a verb in the plural. */
  isPlural?: boolean;
  before: string | undefined;
  after: string | undefined;
  /** Follows the last value: ` working days`. */
  unit?: string;
}

interface Told {
  name: string;
  isPlural?: boolean;
  before: string;
  after: string;
  unit: string;
}

/** Where there is a value on both sides. */
const told = (moves: readonly Move[]): Told[] =>
  moves.flatMap(({ before, after, unit = '', ...name }) =>
    before === undefined || after === undefined ? [] : [{ ...name, before, after, unit }],
  );

/** `the caseload goes from 12.1 to 14.0; the cost of the run stays at £5.2m`. */
export const moveWords = (moves: readonly Move[]): string =>
  told(moves)
    .map(({ name, isPlural, before, after, unit }) =>
      before === after
        ? `${name} ${isPlural ? 'stay' : 'stays'} at ${after}${unit}`
        : `${name} ${isPlural ? 'go' : 'goes'} from ${before} to ${after}${unit}`,
    )
    .join('; ');

/** The parts have commas of their own. */
const list = (parts: readonly string[]): string =>
  parts
    .map((part, index) => (index > 0 && index === parts.length - 1 ? `and ${part}` : part))
    .join(', ');

/** `takes cases waiting at the end from 34 to 0, and leaves the caseload at 12.1`. */
export function doingWords(moves: readonly Move[]): string {
  const all = told(moves);
  const moved = all.filter(({ before, after }) => before !== after);
  const left = all.filter(({ before, after }) => before === after);
  const takes = moved.map(
    ({ name, before, after, unit }) => `${name} from ${before} to ${after}${unit}`,
  );
  const leaves = left.map(({ name, after, unit }) => `${name} at ${after}${unit}`);
  return [
    ...(takes.length > 0 ? [`takes ${list(takes)}`] : []),
    ...(leaves.length > 0 ? [`leaves ${list(leaves)}`] : []),
  ].join(', and ');
}
