import { distanceWords, figureUnit, figureWords } from '../report/figure-words.ts';
import type { Unit } from '../units.ts';
import type { PairHow, PairKind, PairResult } from './pair.ts';

const KINDS: Readonly<Record<PairKind, string>> = {
  published: 'published',
  derived: 'worked out by us from published figures',
  target: 'a target of ours',
};

const HOWS: Readonly<Record<PairHow, string>> = {
  simulated: 'simulated forward',
  'first-day': 'read on the first day',
  computed: 'worked out',
};

/** Why a figure has no Monte Carlo error. */
const WITHOUT_ERROR: Readonly<Record<PairHow, string>> = {
  simulated: 'no error: every future gives the same',
  'first-day': 'no error: no day is simulated yet',
  computed: 'no error: no luck in it',
};

/** One pair in the words of a table. */
export interface PairWords {
  /** The figure as it is published, worked out or aimed at; a band where that is all that is aimed at. */
  expected: string;
  /** What stands behind it and behind ours. */
  unit: string;
  kind: string;
  /** How far off ours may lie, or between what. */
  tolerance: string;
  ours: string;
  /** Its Monte Carlo standard error, one and not two, or why it has none. */
  error: string;
  how: string;
  verdict: string;
}

export function pairWords(pair: PairResult): PairWords {
  const { expected, tolerance, value, standardError, unit, within, kind, how } = pair;
  return {
    expected: expected === null ? toleranceWords(tolerance, unit) : figureWords(expected, unit),
    unit: unit === 'ratio' ? '' : figureUnit(unit),
    kind: `${KINDS[kind]}${restsOn(pair)}`,
    tolerance: expected === null ? 'in that band' : toleranceWords(tolerance, unit),
    ours: figureWords(value, unit),
    error:
      standardError > 0 ? `error ${distanceWords(standardError, unit, 2)}` : WITHOUT_ERROR[how],
    how: HOWS[how],
    verdict: within ? 'met' : 'not met',
  };
}

/** Why it is no wonder that a figure is met, where that is so. */
function restsOn({ fitted, putIn }: PairResult): string {
  if (fitted) return ', to which the scenario was fitted';
  return putIn ? ', and what was put in comes from it' : '';
}

function toleranceWords(tolerance: PairResult['tolerance'], unit: Unit): string {
  if (typeof tolerance !== 'number')
    return `${figureWords(tolerance.low, unit)} to ${figureWords(tolerance.high, unit)}`;
  return tolerance === 0 ? 'exact' : `±${distanceWords(tolerance, unit, 3)}`;
}
