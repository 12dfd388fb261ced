import type * as z from 'zod';
import type { AnalysisKind } from '../../models/analysis/analysis.ts';
import { QUESTIONS } from '../../models/analysis/questions.ts';
import { isRecord } from '../state/is-record.ts';

/** A question that planners ask, as its page introduces it. */
export interface AnswerKind {
  kind: AnalysisKind;
  /** On the tab. */
  label: string;
  /** What is asked, and of what use the answer is. */
  intro: string;
  /** How many scenarios it is asked of besides the one that is open. */
  others: { least: number; most: number };
}

const ALONE = { least: 0, most: 0 };

export const ANSWER_KINDS: readonly AnswerKind[] = [
  {
    kind: 'sweep',
    label: 'Test a cap',
    intro:
      'What each caseload cap does to both sides of the trade: safety for workers and the people they work with, and the queue of those who wait.',
    others: ALONE,
  },
  {
    kind: 'find',
    label: 'What is needed',
    intro:
      'What is just enough to meet a test of the standard by a date, to keep the budget, or both, with the chance that you choose: the least of what helps, or the most of what does harm.',
    others: ALONE,
  },
  {
    kind: 'sensitivity',
    label: 'What matters most',
    intro: 'Which of the numbers that are not known for sure make the answer as wide as it is.',
    others: ALONE,
  },
  {
    kind: 'compare',
    label: 'Compare',
    intro:
      'This scenario beside others, on the same luck: what differs, and what each change does.',
    others: { least: 1, most: 3 },
  },
];

export const answerKind = (kind: string | undefined): AnswerKind =>
  ANSWER_KINDS.find((each) => each.kind === kind) ?? ANSWER_KINDS[0];

interface Put {
  kind: string;
  question: unknown;
}

/** Whether another number than a caseload cap is tried. */
function isOfNumber({ kind, question }: Put): boolean {
  const swept = isRecord(question) && isRecord(question.swept) ? question.swept.kind : undefined;
  return kind === 'sweep' && swept === 'input';
}

/** What a question and its answer are called: a number of another kind than a cap is not told as one. */
export const answerTitle = (put: Put): string =>
  isOfNumber(put) ? 'Try other values' : answerKind(put.kind).label;

/** What a question is, and of what use its answer. */
export const questionIntro = (put: Put): string =>
  isOfNumber(put)
    ? 'What each value of one number does to caseloads, to the queue of those who wait and to cost, from end to end of a range.'
    : answerKind(put.kind).intro;

/** What may be asked; undefined where nobody answers it yet. */
export const questionOf = (kind: AnalysisKind): z.ZodType | undefined => {
  const questions: Partial<Record<AnalysisKind, z.ZodType>> = QUESTIONS;
  return questions[kind];
};
