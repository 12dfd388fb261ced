import { compareQuestion } from './compare/question.ts';
import { sweepQuestion } from './sweep/question.ts';

/**
 * What each analysis may be asked, for the page, which draws its forms from these; without the
 * analyses themselves, which would bring the engine into the browser. One line for each analysis.
 */
export const QUESTIONS = { sweep: sweepQuestion, compare: compareQuestion };
