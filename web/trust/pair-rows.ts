import type { PairResult } from '../../models/checks/pair.ts';
import { figureWords, unitWords } from './figure-words.ts';

export interface PairRow {
  id: string;
  statement: string;
  /** What was put in, and what was read. */
  input: string;
  sources: readonly string[];
  published: string;
  unit: string;
  ours: string;
  /** Standard error of a simulated figure; empty for one that is worked out. */
  error: string;
  tolerance: string;
  how: string;
  verdict: string;
  within: boolean;
}

/** Published figures and ours in the words of a table. */
export const pairRows = (pairs: readonly PairResult[]): PairRow[] =>
  pairs.map((pair) => ({
    id: pair.id,
    statement: pair.statement,
    input: pair.input,
    sources: pair.sources,
    published: figureWords(pair.expected, pair.unit),
    unit: unitWords(pair.unit),
    ours: figureWords(pair.value, pair.unit),
    error: pair.standardError > 0 ? `±${figureWords(pair.standardError, pair.unit, 2)}` : '',
    tolerance: pair.tolerance === 0 ? 'exact' : `±${figureWords(pair.tolerance, pair.unit, 3)}`,
    how: pair.how === 'simulated' ? 'simulated' : 'worked out',
    verdict: pair.within ? 'met' : 'not met',
    within: pair.within,
  }));
