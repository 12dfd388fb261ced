import { eachField } from '../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { normalQuantile } from '../random/normal-quantile.ts';
import { type RandomStream, unit } from '../random/stream.ts';
import { correlationMatrix } from '../scenario/correlation-matrix.ts';
import { formatPath, setAt } from '../scenario/path.ts';
import {
  type AnyQuantity,
  isQuantityObject,
  isRanged,
  type Resolved,
} from '../scenario/quantity.ts';
import { cholesky } from '../statistics/cholesky.ts';
import { drawRange, type Range } from './draw-range.ts';

export type PlainScenario = Resolved<Scenario>;

/** An input with an 80 % range, and where its luck is read. */
export interface RangedInput {
  path: readonly (string | number)[];
  range: Range;
  scale: 'share' | 'positive' | 'real';
  place: readonly [number, number];
}

/** Every input of a scenario that carries a range, in the order of the schema, and which go together. */
export interface RangedInputs {
  inputs: readonly RangedInput[];
  /** Inputs drawn together, by their place in `inputs`, and the Cholesky factor of their correlations. */
  together: readonly number[];
  factor: readonly (readonly number[])[];
}

export function rangedInputs(scenario: Scenario): RangedInputs {
  const inputs: RangedInput[] = [];
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    if (notes.kind !== 'quantity' || notes.fixed || !notes.scale) return;
    const quantity = value as AnyQuantity;
    if (!isRanged(quantity) || quantity.low === quantity.high) return;
    const { value: middle, low, high, distribution } = quantity;
    const place = placeOf(formatPath(path));
    const range = { value: middle, low, high, ...(distribution ? { distribution } : {}) };
    inputs.push({ path, range, scale: notes.scale, place });
  });
  const { paths, matrix } = correlationMatrix(scenario);
  const names = inputs.map(({ path }) => formatPath(path));
  return {
    inputs,
    together: paths.map((path) => names.indexOf(path)),
    factor: cholesky(matrix) ?? [],
  };
}

/** The scenario with plain numbers: the value of every input, whatever its range. */
export function plainScenario(scenario: Scenario): PlainScenario {
  const plain = (node: unknown): unknown => {
    if (isQuantityObject(node)) return node.value;
    if (Array.isArray(node)) return node.map(plain);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, plain(item)]));
  };
  return plain(scenario) as PlainScenario;
}

/** The standard normal draws behind one future's inputs, each by its own luck, those drawn together joined. */
export function jointDraws(
  { inputs, together, factor }: RangedInputs,
  stream: RandomStream,
): number[] {
  const own = inputs.map(({ place }) => {
    stream.read(place[0], place[1]);
    return normalQuantile(unit(stream.words[0]));
  });
  const joint = [...own];
  together.forEach((input, row) => {
    joint[input] = together.reduce(
      (z, other, k) => (k <= row ? z + factor[row][k] * own[other] : z),
      0,
    );
  });
  return joint;
}

/** One future's inputs: every ranged input drawn once, by its own luck, whatever else carries a range. */
export function drawInputs(
  plain: PlainScenario,
  ranged: RangedInputs,
  stream: RandomStream,
): PlainScenario {
  const joint = jointDraws(ranged, stream);
  return ranged.inputs.reduce(
    (drawn, { path, range, scale }, index) =>
      setAt(drawn, path, drawRange(range, scale, joint[index])),
    plain,
  );
}

/** Two 32-bit FNV-1a hashes of a path, by which an input keeps its luck from scenario to scenario. */
function placeOf(path: string): [number, number] {
  const hash = (start: number) => {
    let value = start;
    for (let i = 0; i < path.length; i++) value = Math.imul(value ^ path.charCodeAt(i), 0x01000193);
    return value >>> 0;
  };
  return [hash(0x811c9dc5), hash(0x050c5d1f)];
}
