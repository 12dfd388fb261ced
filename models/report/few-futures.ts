import { listWords } from './list-words.ts';
import { wholeWords } from './words.ts';

/** With fewer, what hardly ever happens moves means beyond their errors without a sign in what was seen (docs/studies.md). */
const FUTURES_TO_SEE = 100;
/** One study in twenty may miss it. */
const MISSED = 0.05;
/** Things named of which few futures make the mean. */
const MOST_NAMED = 4;

/** What happens in one future of so many, or more often, is among those simulated in 19 of 20 studies. */
export const seenFromOneIn = (futures: number): number =>
  Math.floor(1 / (1 - MISSED ** (1 / futures)));

/**
 * What means and their errors may hide, in one note for all of a table; none where futures are enough and no mean is made by
 * few of them.
 * @param ofFew what few futures make the mean of, as it stands within a sentence
 */
export function fewFuturesSentences(ofFew: readonly string[], futures: number): string[] {
  const more = ofFew.length - MOST_NAMED;
  const named = listWords([
    ...ofFew.slice(0, MOST_NAMED),
    ...(more > 0 ? [`${wholeWords(more)} more`] : []),
  ]);
  const [mean, these] = ofFew.length === 1 ? ['mean', 'it'] : ['means', 'these'];
  return [
    ...(named
      ? [
          `Few futures make most of the ${mean} of ${named}: ${these}, and what goes with ${these === 'it' ? 'it' : 'them'}, may be farther off than means of so many futures usually are.`,
        ]
      : []),
    ...(futures < FUTURES_TO_SEE
      ? [
          futures === 1
            ? 'One future shows one way in which things may go, and nothing of the others.'
            : `What happens in fewer than one future in ${wholeWords(seenFromOneIn(futures))} may not be among these ${wholeWords(futures)} at all, so that neither means nor their errors show it.`,
        ]
      : []),
  ];
}
