import { eachField } from '../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../inputs/scenario.ts';
import { normalQuantile } from '../random/normal-quantile.ts';
import { type RandomStream, unit } from '../random/stream.ts';
import { formatPath, setAt } from '../scenario/path.ts';
import {
  type AnyQuantity,
  isQuantityObject,
  isRanged,
  type Resolved,
} from '../scenario/quantity.ts';
import { drawRange } from './draw-range.ts';

export type PlainScenario = Resolved<Scenario>;

/** An input with an 80 % range, and where its luck is read. */
export interface RangedInput {
  path: readonly (string | number)[];
  range: { value: number; low: number; high: number };
  scale: 'share' | 'positive' | 'real';
  place: readonly [number, number];
}

/** Every input of a scenario that carries a range, in the order of the schema. */
export function rangedInputs(scenario: Scenario): RangedInput[] {
  const found: RangedInput[] = [];
  eachField(scenarioSchema, scenario, ({ path, value, notes }) => {
    if (notes.kind !== 'quantity' || notes.fixed || !notes.scale) return;
    const quantity = value as AnyQuantity;
    if (!isRanged(quantity) || quantity.low === quantity.high) return;
    const { value: middle, low, high } = quantity;
    const place = placeOf(formatPath(path));
    found.push({ path, range: { value: middle, low, high }, scale: notes.scale, place });
  });
  return found;
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

/** One future's inputs: every ranged input drawn once, by its own luck, whatever else carries a range. */
export const drawInputs = (
  plain: PlainScenario,
  ranged: readonly RangedInput[],
  stream: RandomStream,
): PlainScenario =>
  ranged.reduce((drawn, { path, range, scale, place }) => {
    stream.read(place[0], place[1]);
    return setAt(drawn, path, drawRange(range, scale, normalQuantile(unit(stream.words[0]))));
  }, plain);

/** Two 32-bit FNV-1a hashes of a path, by which an input keeps its luck from scenario to scenario. */
function placeOf(path: string): [number, number] {
  const hash = (start: number) => {
    let value = start;
    for (let i = 0; i < path.length; i++) value = Math.imul(value ^ path.charCodeAt(i), 0x01000193);
    return value >>> 0;
  };
  return [hash(0x811c9dc5), hash(0x050c5d1f)];
}
