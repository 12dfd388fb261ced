import { notesOf } from '../../fields/fields.ts';
import { schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { drawRange } from '../../parameters/draw-range.ts';
import { rangedInputs } from '../../parameters/ranged-inputs.ts';
import { correlationMatrix } from '../../scenario/correlation-matrix.ts';
import { inputValueWords, inputWords } from '../../scenario/input-words.ts';
import { formatPath, type PathParts, setAt } from '../../scenario/path.ts';

/** The ends of a range and its middle: the draws at the 10th, 50th and 90th percentile. */
export const POSITIONS = ['low', 'value', 'high'] as const;
export type Position = (typeof POSITIONS)[number];

/** An input with a range, which is drawn anew for each future. */
export interface UnknownInput {
  path: PathParts;
  label: string;
  range: Readonly<Record<Position, number>>;
  /** `4.6 hours a month (3 to 7)`. */
  words: string;
  /** What is drawn of it, by the standard normal draw behind it. */
  valueAt(z: number): number;
}

/** Inputs drawn together, by their places, and their correlations; a single input for itself. */
export interface InputGroup {
  members: readonly number[];
  matrix: readonly (readonly number[])[];
}

export function unknownInputs(scenario: Scenario): UnknownInput[] {
  return rangedInputs(scenario).inputs.map(({ path, range, scale }) => {
    const { value, low, high } = range;
    return {
      path,
      label: inputWords(scenario, path),
      range: { low, value, high },
      words: inputValueWords(scenario, path, { value, low, high }),
      valueAt: (z) => drawRange(range, scale, z),
    };
  });
}

/** Inputs that are correlated with each other, directly or through others, make one group. */
export function groupsOf(scenario: Scenario, inputs: readonly UnknownInput[]): InputGroup[] {
  const { paths, matrix } = correlationMatrix(scenario);
  const inMatrix = inputs.map(({ path }) => paths.indexOf(formatPath(path)));
  const taken = new Set<number>();
  return inputs.flatMap((_, first) => {
    if (taken.has(first)) return [];
    const members = [first];
    taken.add(first);
    for (const member of members) {
      inputs.forEach((__, other) => {
        const [a, b] = [inMatrix[member], inMatrix[other]];
        if (taken.has(other) || a < 0 || b < 0 || matrix[a][b] === 0) return;
        taken.add(other);
        members.push(other);
      });
    }
    const correlation = (a: number, b: number) => (a === b ? 1 : matrix[inMatrix[a]][inMatrix[b]]);
    return [{ members, matrix: members.map((a) => members.map((b) => correlation(a, b))) }];
  });
}

/** Half the width of a range so narrow that whatever is drawn from it is the value. */
const HAIR = 1e-9;

/**
 * The scenario with one input known, and every other drawn as before. One that is drawn together with
 * others keeps a range of a hair's width, for without any the others would be drawn from other luck.
 */
export function withKnown(
  scenario: Scenario,
  { path, range }: UnknownInput,
  position: Position,
): Scenario {
  const value = range[position];
  const written = formatPath(path);
  const isDrawnWithOthers = (scenario.correlations ?? []).some(
    ({ first, second }) => first === written || second === written,
  );
  if (!isDrawnWithOthers) return setAt(scenario, path, value);
  const schema = schemaAt(scenarioSchema, scenario, path);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } =
    (schema && notesOf(schema)) ?? {};
  const hair = HAIR * Math.max(1e-3, Math.abs(value));
  const low = Math.max(min, value - hair);
  return setAt(scenario, path, { value, low, high: Math.min(max, value + hair) });
}
