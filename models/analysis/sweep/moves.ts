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

type Told = Required<Pick<Move, 'name' | 'isPlural' | 'unit' | 'between'>> & {
  before: string;
  after: string;
  within: string | undefined;
};

/** Where there is a value on both sides. */
const told = (moves: readonly Move[]): Told[] =>
  moves.flatMap(({ name, isPlural = false, before, after, unit = '', within, between = [] }) =>
    before === undefined || after === undefined
      ? []
      : [{ name, isPlural, before, after, unit, within, between }],
  );

/** `12.1 cases per FTE`; both values where two show that cannot be told apart, for neither need be the other’s. */
function stayWords({ before, after, unit, within }: Told): string {
  if (before !== after) {
    return `${before} and ${after}${unit}, no further apart than noise (±${within})`;
  }
  const error = within === undefined ? '' : ` (any change is within an error of ±${within})`;
  return `${before}${unit}${error}`;
}

const isTold = ({ before, after, within }: Told): boolean =>
  before !== after && within === undefined;

/**
 * `the caseload goes from 12.1 to 14.0; learning kept is 79 % and 80 %, no further apart than noise (±3 points); the cost of
 * the run stays at £5.2m (any change is within an error of ±£30,000)`.
 */
export const moveWords = (moves: readonly Move[]): string =>
  told(moves)
    .map((each) => {
      const { name, isPlural, before, after, unit, between } = each;
      const verb = (plural: string, singular: string) => (isPlural ? plural : singular);
      const way = isTold(each)
        ? `${verb('go', 'goes')} from ${before} to ${after}${unit}`
        : `${before === after ? verb('stay at', 'stays at') : verb('are', 'is')} ${stayWords(each)}`;
      return [`${name} ${way}`, ...between].join(', ');
    })
    .join('; ');

/** The parts have commas of their own. */
const list = (parts: readonly string[]): string =>
  parts
    .map((part, index) => (index > 0 && index === parts.length - 1 ? `and ${part}` : part))
    .join(', ');

/** `takes cases waiting at the end from 34 to 0, and leaves the caseload at 12.1`. */
export function doingWords(moves: readonly Move[]): string {
  const all = told(moves);
  const takes = all
    .filter(isTold)
    .map(({ name, before, after, unit }) => `${name} from ${before} to ${after}${unit}`);
  const leaves = all
    .filter((each) => !isTold(each))
    .map((each) => `${each.name} at ${stayWords(each)}`);
  return [
    ...(takes.length > 0 ? [`takes ${list(takes)}`] : []),
    ...(leaves.length > 0 ? [`leaves ${list(leaves)}`] : []),
  ].join(', and ');
}
