import type { Analysis, Answer, Lab, Scenario } from '../../models/index.ts';

class Counted extends Error {}

/** How many futures an analysis says that it will take, before it has had any simulated. */
export async function futuresExpected<Question>(
  analysis: Analysis<Question, Answer>,
  scenarios: readonly Scenario[],
  seed: string,
  question: Question,
): Promise<number> {
  let expected = 0;
  const stop = () => {
    throw new Counted();
  };
  const lab: Lab = {
    expect: (futures) => {
      expected = futures;
      stop();
    },
    observe: async ({ count }) => {
      expected = count;
      return stop();
    },
  };
  await analysis.answer(lab, scenarios, seed, question).catch((error: unknown) => {
    if (!(error instanceof Counted)) throw error;
  });
  return expected;
}
