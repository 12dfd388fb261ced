import { FRONT_DOOR_DAYS } from '../../inputs/streams.ts';
import { listWords } from '../../report/list-words.ts';
import type { Chance } from '../../report/results.ts';
import { chanceWords, wholeWords } from '../../report/words.ts';
import { standingOf } from './limit-answer.ts';
import type { PeopleForLimit, PeopleFound, SweepFindings } from './result.ts';
import {
  atValue,
  atValueInFull,
  casesWords,
  MEAN_WAIT,
  numberWords,
  peopleWords,
  percentWords,
  sideName,
  title,
  workingDaysWords,
} from './words.ts';

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
  const side = sideName(found, found.variants[0].whenFull);
  const withSide = side ? `${side}, ` : '';
  const at = `at ${atValueInFull(found, forLimit.value)}`;
  const limit = `keep the ${MEAN_WAIT}, within ${workingDaysWords(found.waitLimitDays)}`;
  if (forLimit.withoutCap) {
    return [
      `${title(`${withSide}no number of people`)} (${role}) can be said to ${limit} ${at}: even without the cap the chance is ${chanceWords(forLimit.withoutCap)}.${frontDoor(forLimit)}`,
    ];
  }
  if (forLimit.people === null || !forLimit.chance) {
    return [
      `${title(`${withSide}${at}`)} not even many times today’s ${wholeWords(today)} people (${role}) would ${limit}.${frontDoor(forLimit)}`,
    ];
  }
  const { oneFewer, futures } = forLimit;
  const fewer = oneFewer && futures ? `; ${fewerWords(oneFewer, found.chanceWanted, futures)}` : '';
  return [
    `What would${side ? `, ${side}` : ''}: ${at}, ${wholeWords(forLimit.people)} people (${role}) in post throughout, ${more(forLimit.people, today)}, would ${limit} with a chance of ${chanceWords(forLimit.chance)}${fewer}; wanted is ${percentWords(found.chanceWanted)}.`,
  ];
}

/** Why one person fewer is not said to be enough: the chance is too low, or too near to the one that is wanted to tell. */
function fewerWords(chance: Chance, wanted: number, futures: number): string {
  if (chance.probability >= wanted) {
    return `one fewer may be enough as well, with a chance of ${chanceWords(chance)}, but so few futures cannot tell`;
  }
  const isTold = standingOf(chance, wanted, futures) === 'missed';
  const low = isTold ? 'too low' : 'lower, but too close to tell';
  return `with one fewer it is ${chanceWords(chance)}, which is ${low}`;
}

/** What keeps waits long however many people there are, and would help. */
function frontDoor({ frontDoorDays }: PeopleForLimit): string {
  if (!frontDoorDays) return '';
  const { least, most } = frontDoorDays;
  const days = `${least < most ? `${numberWords(least)} to ` : ''}${workingDaysWords(most)}`;
  return ` Cases spend ${days} at the front door before they may be allocated, which no number of people changes; lowering “${FRONT_DOOR_DAYS}” would help.`;
}

/** What no number of people shortens: the front door, or also other roles, whose number stays. */
function waitsWords(cases: number, besideOthers: boolean | undefined): string {
  const wait = Math.round(cases) === 1 ? 'waits' : 'wait';
  return besideOthers
    ? `${wait} however many of them there are`
    : `${wait} at the front door however many people there are`;
}

function holdSentence(found: SweepFindings, people: PeopleFound): string[] {
  const { needed, today, role, besideOthers, queueToday, queueLeast, queueHeld } = people;
  const told = needed.filter(
    ({ value }, index) => index === 0 || index === needed.length - 1 || value === found.input.today,
  );
  const words = told.map((each, index) => {
    const at = index < told.length - 1 ? atValue : atValueInFull;
    return `${peopleWords(each)} at ${at(found, each.value)}`;
  });
  const least = casesWords(queueLeast);
  const held =
    queueHeld > queueToday
      ? `keep the queue near the ${least} that ${waitsWords(queueLeast, besideOthers)}`
      : `hold the queue at today’s ${casesWords(queueToday)}`;
  const others = besideOthers ? ', beside the other roles as they are' : '';
  return [
    `With a hard cap, people needed to ${held} (${role}, in post throughout${others}; ${wholeWords(today)} today): ${listWords(words)}.`,
  ];
}
