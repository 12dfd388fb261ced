import { listWords } from '../../report/list-words.ts';
import { chanceWords, wholeWords } from '../../report/words.ts';
import type { PeopleFound, SweepFindings } from './result.ts';
import { atValue, MEAN_WAIT, peopleWords, percentWords, workingDaysWords } from './words.ts';

/** What it would take in people: to hold the queue, and, where no cap keeps waits within the limit, to do that. */
export function peopleSentences(found: SweepFindings, people: PeopleFound): string[] {
  return [...limitSentence(found, people), ...holdSentence(found, people)];
}

const more = (people: number, today: number): string => {
  if (people === today) return 'as many as today';
  return people > today
    ? `${wholeWords(people - today)} more than today’s ${wholeWords(today)}`
    : `${wholeWords(today - people)} fewer than today’s ${wholeWords(today)}`;
};

function limitSentence(found: SweepFindings, { forLimit, today, role }: PeopleFound): string[] {
  if (!forLimit) return [];
  const at = atValue(found, forLimit.value);
  const limit = `keep the ${MEAN_WAIT}, within ${workingDaysWords(found.waitLimitDays)}`;
  if (forLimit.people === null || !forLimit.chance) {
    return [
      `At ${at} not even many times today’s ${wholeWords(today)} people (${role}) would ${limit}.`,
    ];
  }
  return [
    `What would: at ${at}, ${wholeWords(forLimit.people)} people (${role}) in post throughout, ${more(forLimit.people, today)}, would ${limit} with a chance of ${chanceWords(forLimit.chance)}; wanted is ${percentWords(found.chanceWanted)}.`,
  ];
}

function holdSentence(found: SweepFindings, people: PeopleFound): string[] {
  const { needed, today, role, queueToday, queueLeast, queueHeld } = people;
  const ends = [needed[0], needed[needed.length - 1]];
  const now = needed.find(({ value }) => value === found.input.today);
  const told = [...(now ? [now] : []), ...ends].filter(
    (each, index, all) => each.people !== null && all.indexOf(each) === index,
  );
  if (told.length === 0) return [];
  const words = told.map((each) => `${peopleWords(each)} at ${atValue(found, each.value)}`);
  const held =
    queueHeld > queueToday
      ? `keep the queue near the ${wholeWords(queueLeast)} cases that wait at the front door however many people there are`
      : `hold the queue at today’s ${wholeWords(queueToday)} cases`;
  return [
    `People needed to ${held} with a hard cap (${role}, in post throughout; ${wholeWords(today)} today): ${listWords(words)}.`,
  ];
}
