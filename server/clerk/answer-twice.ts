import type { Analysis, Answer, Scenario } from '../../models/index.ts';
import { futuresExpected } from '../answers/futures-expected.ts';
import type { Means } from './means.ts';
import { createRememberingLabs } from './remembering-lab.ts';

/**
 * The whole answer; where that takes long, one from few futures is shown first. Those few are among the futures
 * of the whole, which takes hardly longer for it.
 */
export async function answerTwice<Question>(
  analysis: Analysis<Question, Answer>,
  scenarios: readonly Scenario[],
  seed: string,
  question: Question,
  { lab, showEarly }: Means,
): Promise<Answer> {
  const early = analysis.early?.(question);
  if (early === undefined) return analysis.answer(lab, scenarios, seed, question);
  const whole = await futuresExpected(analysis, scenarios, seed, question);
  const { first, second } = createRememberingLabs(lab, whole);
  const soon = await analysis.answer(first, scenarios, seed, early);
  showEarly(new TextEncoder().encode(JSON.stringify(soon)));
  return analysis.answer(second, scenarios, seed, question);
}
