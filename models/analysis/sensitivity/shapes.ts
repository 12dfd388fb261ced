import { hermite } from '../../statistics/hermite.ts';
import { covarianceOfMeans } from '../../statistics/known-inputs.ts';
import {
  covarianceByCorrelation,
  type HermiteSeries,
  hermiteSeries,
  ofDraw,
} from '../../statistics/of-draw.ts';
import { sidesOf } from './sides.ts';
import type { InputGroup, UnknownInput } from './unknown-inputs.ts';

/** Bends are looked for as polynomials of a draw up to this order: what is finer is left in the rest. */
const HIGHEST_BEND = 4;
/** As many futures to each bend at least; with fewer, only bends of lower order are looked for. */
const FUTURES_TO_A_BEND = 10;

/** The order up to which bends of so many inputs can be told in so many futures. */
export const bendsWithin = (futures: number, inputs: number): number =>
  Math.min(HIGHEST_BEND, Math.floor(futures / FUTURES_TO_A_BEND / inputs));

/** A function of the draw behind an input, in multiples of which its influence is told. */
interface Shape {
  /** Its place among the members of its group. */
  member: number;
  series: HermiteSeries;
  /** What it is in each future. */
  inFutures: Float64Array;
}

/** The way from the middle to an end of an input that was simulated there. */
interface Line extends Shape {
  input: number;
  end: 'low' | 'high';
}

/** The shapes of the influences of inputs drawn together. */
export interface GroupShapes {
  members: readonly number[];
  lines: readonly Line[];
  bends: readonly Shape[];
  /**
   * Covariances of what lines, then bends, are on average where some members are known.
   * @param mask bit i is set where member i is known
   */
  covariances(mask: number): readonly (readonly number[])[];
}

/**
 * The shapes that influences of a group are told in: of those looked at closely, a line on either side of
 * the middle; of all, bends.
 * @param draws by input, one number for each future
 * @param highestBend order up to which bends are looked for
 */
export function shapesOf(
  { members, matrix }: InputGroup,
  inputs: readonly UnknownInput[],
  isExamined: (input: number) => boolean,
  draws: readonly Float64Array[],
  highestBend: number,
): GroupShapes {
  const lines = members.flatMap((input, member) =>
    isExamined(input) ? linesOf(inputs[input], input, member, draws[input]) : [],
  );
  const bends = members.flatMap((input, member) => bendsOf(member, draws[input], highestBend));
  const shapes: readonly Shape[] = [...lines, ...bends];
  const pairs = shapes.map((one, i) =>
    shapes.slice(0, i + 1).map((other) => covarianceByCorrelation(one.series, other.series)),
  );
  const found = new Map<number, number[][]>();
  return {
    members,
    lines,
    bends,
    covariances: (mask) => {
      const before = found.get(mask);
      if (before) return before;
      const known = members.flatMap((_, member) => (mask & (1 << member) ? [member] : []));
      const means = covarianceOfMeans(matrix, known);
      const pair = (i: number, j: number) =>
        pairs[Math.max(i, j)][Math.min(i, j)](means[shapes[i].member][shapes[j].member]);
      const covariances = shapes.map((_, i) => shapes.map((__, j) => pair(i, j)));
      found.set(mask, covariances);
      return covariances;
    },
  };
}

function linesOf(
  unknown: UnknownInput,
  input: number,
  member: number,
  draws: Float64Array,
): Line[] {
  const sides = sidesOf(unknown);
  return (['low', 'high'] as const).map((end) => ({
    input,
    end,
    member,
    series: hermiteSeries(ofDraw(sides[end])),
    inFutures: draws.map(sides[end]),
  }));
}

/** What lines miss of an influence, as Hermite polynomials of the draw. */
function bendsOf(member: number, draws: Float64Array, highest: number): Shape[] {
  return Array.from({ length: highest }, (_, at) => at + 1).map((order) => {
    const bend = (z: number) => hermite(z, highest)[order];
    return { member, series: hermiteSeries(ofDraw(bend)), inFutures: draws.map(bend) };
  });
}
