import { enoughWords, wholeWords } from '../../report/words.ts';
import { ERRORS_EITHER_WAY } from '../../units.ts';
import { MOST_FUTURES } from '../most-futures.ts';
import { futuresToTell } from './gaps.ts';
import type { Gap } from './result.ts';

/**
 * How many more futures would tell a gap that is in the noise. The two are called equal only where not even a
 * gap as large as the error could be told: few futures leave room for one that more of them would show.
 * @param replications of which the gap was seen
 */
export function furtherFutures(
  {
    standardError,
    moreFutures,
    errorsToTell,
  }: Pick<Gap, 'standardError' | 'moreFutures' | 'errorsToTell'>,
  replications: number,
): string {
  const wouldTell = (more: number) => `about ${enoughWords(more)} more futures of each would tell.`;
  if (moreFutures !== null && replications + moreFutures <= MOST_FUTURES) {
    return `Were it that much, ${wouldTell(moreFutures)}`;
  }
  const asLarge = futuresToTell(
    ERRORS_EITHER_WAY * standardError,
    standardError,
    replications,
    errorsToTell,
  );
  const isEqual = asLarge > MOST_FUTURES;
  if (moreFutures === null) {
    return isEqual
      ? 'Treat them as equal.'
      : `Were the gap as much as its error, ${wouldTell(asLarge - replications)}`;
  }
  const rest = isEqual
    ? ': treat them as equal.'
    : `; were it as much as its error, ${wouldTell(asLarge - replications)}`;
  return `Were it that much, more than the ${wholeWords(MOST_FUTURES)} futures that can be asked for would be needed to tell${rest}`;
}
