import type { z } from 'zod';
import type { Scenario } from '../inputs/scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Lab } from './lab.ts';

/** How an answer was found, and what makes it repeatable: the same gives the same numbers on any machine. */
export interface AnswerProvenance {
  scenarios: readonly { name: string; hash: string }[];
  engineVersion: string;
  seed: string;
  /** Futures simulated in all. */
  futures: number;
  /** How it was found, with how many replications and what error, in plain words. */
  method: string;
}

/** What every answer has; each analysis adds its own tables, as plain data. */
export interface Answer {
  provenance: AnswerProvenance;
  /** The answer in words, the most important first. */
  sentences: readonly string[];
}

/** One question that planners ask, and how it is answered by simulating. */
export interface Analysis<Question, Result extends Answer> {
  /** What is asked, but for the scenarios and the seed. */
  readonly question: z.ZodType<Question>;
  /** How many scenarios it is asked of. */
  readonly scenarios: { readonly least: number; readonly most: number };
  /**
   * The same question of so few futures that its answer is soon there, to be shown until the whole one is.
   * Undefined, or left out, where the whole one takes few itself, or is not found by so many futures.
   */
  early?(question: Question): Question | undefined;
  /** All that is wrong with a question, each with what would be possible instead. */
  problems(scenarios: readonly Scenario[], question: Question): Problem[];
  /**
   * Simulates and answers a question without problems.
   * @throws whatever the lab throws, such as the reason of an abort
   */
  answer(
    lab: Lab,
    scenarios: readonly Scenario[],
    seed: string,
    question: Question,
  ): Promise<Result>;
}

/** The questions that planners ask, as they are named in commands, addresses and pages. */
export const ANALYSIS_KINDS = ['sweep', 'find', 'sensitivity', 'compare'] as const;
export type AnalysisKind = (typeof ANALYSIS_KINDS)[number];

/** Analyses by name, for whoever asks without knowing which one. */
export type Analyses = Readonly<Partial<Record<AnalysisKind, Analysis<unknown, Answer>>>>;
