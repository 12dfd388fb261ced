import { notesOf } from '../../fields/fields.ts';
import { schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { getAt, type PathParts, parsePath } from '../../scenario/path.ts';
import { validateScenario } from '../../scenario/validate.ts';
import { type SteppedRange, tidy } from '../stepped-range.ts';
import { withNumbers } from '../with-numbers.ts';

/** How far below and above the number as it is, as a part of it, and in about how many steps: judgements. */
const EITHER_WAY = 0.5;
const STEPS = 10;
/** Of a number that is nought, how far up, where its limit is no nearer: a judgement. */
const FROM_NOUGHT = { share: 0.5, other: 10 };

/**
 * Values to begin with: around the number as it is in the scenario, which is one of them, within the limits of
 * the input. None where there is no such number, or no room about it.
 * @param written the path of the number, as it was given
 */
export function usualRange(scenario: Scenario, written: unknown): SteppedRange | undefined {
  const parts = typeof written === 'string' ? parsePath(written) : undefined;
  return parts && usualRangeAt(scenario, [parts]);
}

/** The same of numbers that are set alike, around the first of them. */
export function usualRangeAt(
  scenario: Scenario,
  paths: readonly PathParts[],
): SteppedRange | undefined {
  const [parts] = paths;
  const schema = schemaAt(scenarioSchema, scenario, parts);
  const notes = schema && notesOf(schema);
  if (!notes) return undefined;
  const there = getAt(scenario, parts);
  const given = typeof there === 'object' ? getAt(there, ['value']) : there;
  const { min = 0, max = Number.POSITIVE_INFINITY } = notes;
  // In a draft it may be empty, or whatever was typed.
  if (typeof given !== 'number' || !(given >= min && given <= max)) return undefined;
  const isShare = notes.unit === 'share' || notes.unit === 'sharePerYear';
  const reach =
    EITHER_WAY * Math.abs(given) || Math.min(isShare ? FROM_NOUGHT.share : FROM_NOUGHT.other, max);
  const step = usualStep(2 * reach, notes.whole);
  /** As many steps as the limits, and what ties the input to others, have room for. */
  const farthest = (direction: 1 | -1): number => {
    let last = given;
    for (let at = 1; at * step <= reach + step / 1e6; at++) {
      const next = tidy(given + direction * at * step);
      if (next < min || next > max) break;
      if (!validateScenario(withNumbers(scenario, paths, next)).ok) break;
      last = next;
    }
    return last;
  };
  const [from, to] = [farthest(-1), farthest(1)];
  return from < to ? { from, to, step } : undefined;
}

/** A round step in which a range of such a width has some ten values or twenty; a whole one where numbers are. */
export const usualStep = (width: number, isWhole = false): number =>
  Math.max(isWhole ? 1 : 0, roundStep(width / STEPS));

/** 1, 2 or 5 times a power of ten, no more than so much. */
function roundStep(most: number): number {
  const scale = 10 ** Math.floor(Math.log10(most));
  const first = most / scale;
  return tidy(scale * (first >= 5 ? 5 : first >= 2 ? 2 : 1));
}
