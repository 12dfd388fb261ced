import type { PeopleFound, SweepFindings } from './result.ts';
import { lowestWords, MEAN_WAIT, workingDaysWords } from './words.ts';

/** How it was found, with how many futures and what error. */
export function sweepMethod(found: SweepFindings): string {
  const { replications, people, weeksCounted, waitLimitDays } = found;
  const lastWeeks = weeksCounted.last - weeksCounted.lastYearFrom + 1;
  const searched = people
    ? ` People needed: the least number in post throughout (all posts filled, leavers replaced the next working day) at which, with a hard cap, the mean number of cases waiting at the end is to the nearest case not above that of the first day (or, where cases at the front door make more, not above those and a twentieth); found by simulating ${people.futures} futures for each number tried, on the same luck; its ± is two standard errors.${limitSearch(people)}`
    : '';
  return `Simulated: ${replications.toLocaleString('en-GB')} futures for each value, all on the same luck, so that what differs between values is not chance. The ± of a chance is two Monte Carlo standard errors, in points. The ${MEAN_WAIT}, is that of the cases that reached a worker in the last ${lastWeeks === 1 ? 'week' : `${lastWeeks} weeks`} and of those that wait at the end, each of these with its wait so far, which is not over; it keeps the limit at ${workingDaysWords(waitLimitDays)} or fewer. The worst week is the one with the lowest chance from week ${weeksCounted.worstFrom} on; ${lowestWords(weeksCounted)}. A value counts as keeping the limit only when an exact binomial test tells its chance from the one wanted: of forty values whose chance is no more than that, at most one would seem to. A test that has a value in no future has no chance; as long as some have one, a future without counts as met. What moves over the range is told from the differences of the same futures: of all that is told in one list, beyond two of their own standard errors or, where luck would make one of so many look so too often, more (Holm’s procedure, one list in twenty erring at most); an extreme between the ends beyond four.${searched}`;
}

/** How people who would keep the limit were sought, where they were. */
function limitSearch({ forLimit }: PeopleFound): string {
  if (!forLimit?.futures) return '';
  const futures = `${forLimit.futures} futures`;
  return forLimit.withoutCap
    ? ` Whether people would keep waits within the limit was tried without the cap, in ${futures}: there, nobody with it lacks room.`
    : ` People who would keep waits within the limit: the least number, in post throughout in the same way at the highest value tried, whose chance the same test tells to be above the one wanted; ${futures} for each number tried, on the same luck.`;
}
