import { dateWords } from '../../../calendar/date-words.ts';
import type { Scenario } from '../../../inputs/scenario.ts';
import { LengthTables } from '../../../parameters/tables.ts';
import { wholeWords } from '../../../report/words.ts';
import { type Unit, unitOf } from '../../../units.ts';
import { fteWords } from '../words.ts';
import type { Capacity } from './capacity.ts';
import { type TeamLoad, teamLoads } from './load.ts';
import { loadsOverRanges } from './load-over-ranges.ts';
import type { Overload } from './overload.ts';
import { beyondMiddleWarning, overRangesWords } from './range-words.ts';

type What = 'cases' | 'points';

/** Less than a twentieth of a person is told as none. */
const NOTABLE_COVER = 0.05;

/**
 * Little’s law in words, for teams whose people, or whose funded posts, cannot hold what arrives.
 * @param scenario up to the last week that matters, so that dated changes count as they stand then
 * @param seed of the futures whose draws of ranged inputs are looked at
 */
export function loadWarnings(scenario: Scenario, when: string, seed: string): string[] {
  const what = scenario.stages.some(({ weightPoints }) => weightPoints !== 1) ? 'points' : 'cases';
  const lengths = new LengthTables();
  const overRanges = loadsOverRanges(scenario, seed, lengths);
  return teamLoads(scenario, lengths).flatMap((load, team) => {
    const ranges = overRanges?.[team];
    if (!load.overload) return beyondMiddleWarning(load, ranges, when);
    return [
      [
        loadWords(load, what),
        capacityWords(load, what),
        ...narrowWords(load.overload, what),
        ...hoursWords(load.overload),
        verdictWords(load.overload, what, when, unlessFilled(load)),
        ...overRangesWords(load, ranges, what),
      ].join(' '),
    ];
  });
}

/** Where the posts would hold what the people in post cannot. */
const unlessFilled = ({ overloadIfFilled }: TeamLoad): string =>
  overloadIfFilled ? '' : ' unless vacancies are filled';

/** `1 case`, `12 working days`: to whole ones. */
const countWords = (count: number, unit: Unit): string =>
  `${wholeWords(count)} ${unitOf(unit, Math.round(count))}`;

function loadWords(load: TeamLoad, what: What): string {
  const { team, begunPerYear, meanDays, openPoints, changedOn } = load;
  const dated = changedOn ? `, with dated changes as they stand on ${dateWords(changedOn)}` : '';
  return `${team}: ${wholeWords(begunPerYear)} stages begun a year, held for ${countWords(meanDays, 'workingDays')} on average, keep about ${countWords(openPoints, what)} open (arrivals × length${dated}).`;
}

function capacityWords(load: TeamLoad, what: What): string {
  const { holdersFte, agencyEnds, announcedFte, leavingFte, coverFte, holders } = load;
  const { establishedFte, established } = load;
  const more = [
    ...(announcedFte > 0 ? [`${fteWords(announcedFte)} announced to start`] : []),
    ...(coverFte >= NOTABLE_COVER ? [`${fteWords(coverFte)} of agency cover of vacancies`] : []),
  ];
  const less =
    leavingFte > 0 ? ` without ${fteWords(leavingFte)} announced to be gone by then,` : '';
  const others = less + more.map((each) => ` and ${each}`).join('');
  const who = agencyEnds ? 'agency not allowed by then,' : 'agency included,';
  const may = `${countWords(holders.points, what)}${countedWords(holders)}`;
  const people = `${fteWords(holdersFte)} FTE in post on the first day, ${who}${others} may hold ${may}`;
  if (establishedFte <= holdersFte - leavingFte + announcedFte + coverFte) return `${people}.`;
  const also = load.overloadIfFilled ? 'even if' : 'if';
  return `${people}; ${also} all ${fteWords(establishedFte)} FTE of posts were filled, ${wholeWords(established.points)}${countedWords(established)}.`;
}

/** What absence and new starters leave, where that is less in whole ones. */
function countedWords({ points, countedPoints }: Capacity): string {
  const counted = wholeWords(countedPoints);
  return counted === wholeWords(points)
    ? ''
    : ` (${counted} once absence and new starters are allowed for)`;
}

function narrowWords(overload: Overload, what: What): string[] {
  if (overload.kind !== 'grows' || !overload.narrow) return [];
  const { stages, neededPoints, countedPoints } = overload.narrow;
  return [
    `Of these, ${countWords(neededPoints, what)} are of stages that not everybody may hold (${stages.join(', ')}), and those who may can hold ${wholeWords(countedPoints)}.`,
  ];
}

const hoursWords = (overload: Overload): string[] =>
  overload.kind === 'grows for want of hours'
    ? [
        `Cases that go on only as far as they are worked on need about ${countWords(overload.neededPerDay, 'hours')} a working day and can be given ${wholeWords(overload.givenPerDay)}.`,
      ]
    : [];

/** What becomes of it in the long run, and whether filled vacancies would change that. */
function verdictWords(overload: Overload, what: What, when: string, unless: string): string {
  const about = (points: number) => `about ${countWords(Math.max(1, points), what)}`;
  switch (overload.kind) {
    case 'grows':
    case 'grows for want of hours':
      return `The load is unsustainable ${when}${unless}.`;
    case 'waits':
      return `So ${about(overload.points)} would wait at any time ${when}${unless}; their clocks run while they wait, so that they become no more.`;
    case 'on duty':
      return `So the duty rota would hold ${about(overload.points)} at any time ${when}${unless}.`;
    case 'above the cap':
      return `So people would hold ${about(overload.points)} above their caps ${when}${unless}, for cases are given out all the same.`;
  }
}
