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
  /** How far off the change may be, in words, where it lies within that: so there is none to be told. */
  within?: string | undefined;
  /** Extremes on the way from one to the other: `its lowest is 3, at a cap of 14`. */
  between?: readonly string[];
}

interface Told {
  name: string;
  isPlural: boolean;
  /** Undefined where it is not told to move. */
  from: string | undefined;
  to: string;
  between: string;
}

/** Where there is a value on both sides. */
const told = (moves: readonly Move[]): Told[] =>
  moves.flatMap(({ name, isPlural = false, before, after, unit = '', within, between = [] }) => {
    if (before === undefined || after === undefined) return [];
    const stays = before === after || within !== undefined;
    return {
      name,
      isPlural,
      from: stays ? undefined : before,
      to: `${stays ? before : after}${unit}${within === undefined ? '' : ` (any change is within an error of ±${within})`}`,
      between: between.map((words) => `, ${words}`).join(''),
    };
  });

/** `the caseload goes from 12.1 to 14.0; the cost of the run stays at £5.2m (any change is within an error of ±£30,000)`. */
export const moveWords = (moves: readonly Move[]): string =>
  told(moves)
    .map(({ name, isPlural, from, to, between }) =>
      from === undefined
        ? `${name} ${isPlural ? 'stay' : 'stays'} at ${to}${between}`
        : `${name} ${isPlural ? 'go' : 'goes'} from ${from} to ${to}${between}`,
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
  const takes = all.flatMap(({ name, from, to }) =>
    from === undefined ? [] : [`${name} from ${from} to ${to}`],
  );
  const leaves = all.flatMap(({ name, from, to }) =>
    from === undefined ? [`${name} at ${to}`] : [],
  );
  return [
    ...(takes.length > 0 ? [`takes ${list(takes)}`] : []),
    ...(leaves.length > 0 ? [`leaves ${list(leaves)}`] : []),
  ].join(', and ');
}
