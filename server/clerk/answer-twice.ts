import type { Analysis, Answer, Lab, Scenario } from '../../models/index.ts';
import { futuresExpected } from '../answers/futures-expected.ts';
import type { Means } from './means.ts';

/** The whole answer; where that takes long, one from few futures is shown first. Progress counts both. */
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
  let besides = 0;
  const earlyLab: Lab = {
    expect: (futures) => lab.expect(whole, futures),
    observe: (experiment) => {
      besides += experiment.count;
      return lab.observe(experiment);
    },
  };
  const soon = await analysis.answer(earlyLab, scenarios, seed, early);
  showEarly(new TextEncoder().encode(JSON.stringify(soon)));
  const wholeLab: Lab = { ...lab, expect: (futures) => lab.expect(futures, besides) };
  return analysis.answer(wholeLab, scenarios, seed, question);
}
