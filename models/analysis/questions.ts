import { compareQuestion } from './compare/question.ts';
import { findQuestion } from './find/question.ts';
import { sensitivityQuestion } from './sensitivity/question.ts';
import { sweepQuestion } from './sweep/question.ts';

/**
 * What each analysis may be asked, for the page, which draws its forms from these; without the
 * analyses themselves, which would bring the engine into the browser. One line for each analysis.
 */
export const QUESTIONS = {
  sweep: sweepQuestion,
  find: findQuestion,
  sensitivity: sensitivityQuestion,
  compare: compareQuestion,
};
