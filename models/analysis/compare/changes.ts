import type { Scenario } from '../../inputs/scenario.ts';
import { inputPlace, inputValueWords, inputWords } from '../../scenario/input-words.ts';
import { formatPath, type PathParts, setAt } from '../../scenario/path.ts';
import { datedLabel } from './dated-label.ts';
import { type DatedLine, datedLines } from './differing-dates.ts';
import { type DifferingInput, differingInputs } from './differing-inputs.ts';

/** Something that one scenario has changed against another, to which a part of the difference is put down. */
export interface Change {
  label: string;
  inputs: readonly DifferingInput[];
  /** Places in the lines of dated changes. */
  dated: readonly number[];
}

/** All that sets a second scenario apart from a first, and what lies between them. */
export interface Difference {
  changes: readonly Change[];
  /** The first scenario with some of the changes; with all of them it is simulated as the second is. */
  with(chosen: ReadonlySet<Change>): Scenario;
}

/** Mixtures of changes double in number with each; beyond this they are too many. */
export const MOST_CHANGES = 6;

const upToItem = (path: PathParts): PathParts => {
  const last = path.findLastIndex((part) => typeof part === 'number');
  return path.slice(0, last < 0 ? 1 : last + 1);
};

/** From the finest to the coarsest; the first that makes few enough changes is used. */
const GROUPINGS: readonly ((path: PathParts) => PathParts)[] = [
  (path) => path,
  upToItem,
  (path) => path.slice(0, 1),
];

/**
 * Which lines change together: a removed line and an added one beside it, for one stands for the other,
 * and lines with the same note, as those of one what-if have.
 */
function datedHunks(lines: readonly DatedLine[]): number[][] {
  const hunks: number[][] = [];
  lines.forEach(({ change, in: where }, at) => {
    if (where === 'both') return;
    const alike = hunks.find((hunk) => {
      const last = lines[hunk[hunk.length - 1]];
      const replaced = hunk.includes(at - 1) && last.in !== where;
      return replaced || (change.note && lines[hunk[0]].change.note === change.note);
    });
    if (alike) alike.push(at);
    else hunks.push([at]);
  });
  return hunks;
}

/** `18 becomes 16 points per FTE`: a unit that both have is said once. */
function fromTo(from: string, to: string): string {
  const unit = / .*$/.exec(to)?.[0] ?? '';
  return `${unit && from.endsWith(unit) ? from.slice(0, -unit.length) : from} becomes ${to}`;
}

function inputLabel(after: Scenario, inputs: readonly DifferingInput[], place: PathParts): string {
  const [only] = inputs;
  if (inputs.length === 1) {
    const { path, before, after: then } = only;
    const from = inputValueWords(after, path, before);
    const to = inputValueWords(after, path, then);
    return from === to
      ? inputWords(after, path)
      : `${inputWords(after, path)}: ${fromTo(from, to)}`;
  }
  const where = inputPlace(after, place).at(-1) ?? formatPath(place);
  const names = [...new Set(inputs.map(({ path }) => inputPlace(after, path).at(-1)))];
  return `${where}: ${names.join(', ')}`;
}

function changesBy(
  grouping: (path: PathParts) => PathParts,
  before: Scenario,
  after: Scenario,
  lines: readonly DatedLine[],
): Change[] {
  const groups = new Map<string, { place: PathParts; inputs: DifferingInput[] }>();
  for (const input of differingInputs(before, after)) {
    const place = grouping(input.path);
    const group = groups.get(formatPath(place));
    if (group) group.inputs.push(input);
    else groups.set(formatPath(place), { place, inputs: [input] });
  }
  const ofInputs = [...groups.values()].map(({ place, inputs }) => ({
    label: inputLabel(after, inputs, place),
    inputs,
    dated: [],
  }));
  const hunks = datedHunks(lines);
  const together = grouping === GROUPINGS[0] ? hunks : hunks.length > 0 ? [hunks.flat()] : [];
  const ofDates = together.map((dated) => ({
    label:
      grouping === GROUPINGS[0] || dated.length === 1
        ? datedLabel(
            before,
            after,
            dated.map((at) => lines[at]),
          )
        : `${dated.length} dated changes`,
    inputs: [],
    dated,
  }));
  return [...ofInputs, ...ofDates];
}

/**
 * What sets `after` apart from `before`, as at most six changes: input by input where these are few
 * enough, else by item (a stage, a line of posts), else by section.
 * @returns undefined where even the sections are too many
 */
export function differenceOf(before: Scenario, after: Scenario): Difference | undefined {
  const lines = datedLines(before.changes, after.changes);
  const mixture = (chosen: ReadonlySet<Change>): Scenario => {
    const dates = new Set([...chosen].flatMap(({ dated }) => dated));
    const changed = [...chosen]
      .flatMap(({ inputs }) => inputs)
      .reduce((scenario, { path, after: value }) => setAt(scenario, path, value), before);
    const changes = lines
      .filter(({ in: where }, at) => where === 'both' || (where === 'after') === dates.has(at))
      .map(({ change }) => change);
    return { ...changed, changes };
  };
  for (const grouping of GROUPINGS) {
    const changes = changesBy(grouping, before, after, lines);
    if (changes.length <= MOST_CHANGES) return { changes, with: mixture };
  }
  return undefined;
}
