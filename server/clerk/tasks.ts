import type { AnalysisKind, Problem, Scenario } from '../../models/index.ts';
import type { ExportKind } from '../export/exports.ts';

/** A question of scenarios, as it was asked. */
export interface Asked {
  analysis: AnalysisKind;
  scenarios: readonly Scenario[];
  seed: string;
  question: unknown;
}

/** A sound question with its defaults, the hashes of its scenarios, and how many futures it takes. */
export interface Examined {
  question: unknown;
  hashes: readonly string[];
  futures: number;
}

export interface Answered {
  /** The first sentence. */
  headline: string;
  /** Gzipped JSON of an Answer. */
  jsonGzip: Uint8Array<ArrayBuffer>;
}

/** What a clerk can be given to do, and what comes of it. All of it is plain data. */
export interface Tasks {
  /** Checks a question before it is kept. */
  examine: { given: Asked; found: Examined | { problems: Problem[] } };
  /** Answers a question, which is checked again with its scenarios: rules may have been added since. */
  answer: { given: Asked; found: Answered | { problems: Problem[] } };
  /** Results of a run (gzipped JSON), and what was run, as a file to take away. */
  export: {
    given: { resultsGzip: Uint8Array; scenario: Scenario; as: ExportKind };
    found: Uint8Array<ArrayBuffer>;
  };
}

export type TaskKind = keyof Tasks;
