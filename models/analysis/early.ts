/** Judgements: the usual part of the futures that a first picture is made of, and the most of them: with more it would come late. */
const USUAL_SHARE = 1 / 20;
const MOST_SHARE = 1 / 5;

/**
 * The same question of few futures, for a first picture; undefined where the whole takes few.
 * @param isEnough whether an answer from so many futures still tells something
 */
export function ofFewFutures<Question extends { replications: number }>(
  question: Question,
  isEnough: (futures: number) => boolean,
): Question | undefined {
  const most = MOST_SHARE * question.replications;
  let few = 10 * Math.round((USUAL_SHARE * question.replications) / 10);
  while (few <= most && !isEnough(few)) few += 10;
  return few <= most ? { ...question, replications: few } : undefined;
}
