import type { TemplateResult } from 'lit';
import type { AnalysisKind, Answer } from '../../models/analysis/analysis.ts';
import type { AnswerEntry } from '../api/answers.ts';
import { drawCompare } from './compare/draw-compare.ts';
import { drawFind } from './find/draw-find.ts';
import { drawSensitivity } from './sensitivity/draw-sensitivity.ts';
import { drawSweep } from './sweep/draw-sweep.ts';

/**
 * What an answer shows between its sentences and how it was found: its charts, tables and what else
 * there is to see. The page around it draws the sentences and the provenance.
 */
export type AnswerView = (answer: Answer, asked: AnswerEntry) => TemplateResult;

/** The view of each analysis; one without a view shows its sentences alone. One line for each. */
export const ANSWER_VIEWS: Readonly<Partial<Record<AnalysisKind, AnswerView>>> = {
  sweep: drawSweep,
  find: drawFind,
  sensitivity: drawSensitivity,
  compare: drawCompare,
};
