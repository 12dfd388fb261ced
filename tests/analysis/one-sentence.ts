/** What stands in quotes, or in brackets, is no sentence of its own. */
const ASIDE = /“[^”]*”|\([^()]*\)/g;

/** The sentences of a text, as they end: a full stop within a number or a name ends none. */
const endsOf = (text: string): number =>
  text.replace(ASIDE, '').match(/[.!?](?=\s|$)/g)?.length ?? 0;

/** Whether a headline is a single sentence, and ends as one. */
export const isOneSentence = (text: string): boolean => endsOf(text) === 1 && text.endsWith('.');

/** The answer, of which every one is headed by a single sentence. */
export function headed<A extends { sentences: readonly string[] }>(answer: A): A {
  const [headline] = answer.sentences;
  if (!isOneSentence(headline)) throw new Error(`not one sentence: ${headline}`);
  return answer;
}
