import { notesOf } from '../../fields/fields.ts';
import { schemaAt } from '../../fields/walk.ts';
import { type Scenario, scenarioSchema } from '../../inputs/scenario.ts';
import { valueOf } from '../../scenario/quantity.ts';
import type { Lab } from '../lab.ts';
import type { Outcome } from '../outcome.ts';
import { withNumbers } from '../with-numbers.ts';
import { leastWhole } from './least-whole.ts';
import type { PeopleFound, PeopleNeeded } from './result.ts';
import { spreadOver } from './spread.ts';
import type { SweptInput } from './swept-input.ts';
import { staffedWith } from './variants.ts';
import { weeksCounted } from './weeks-counted.ts';

/** Whose number is sought: the people of one line of posts of a team. */
export interface PeopleOrder {
  /** With what the team does when everybody is full. */
  scenario: Scenario;
  seed: string;
  swept: SweptInput;
  team: number;
  line: number;
  futures: number;
}

/** People beyond this many times what today’s places would take at a cap are not sought. */
const MOST_TIMES = 5;
const LEAST_REACH = 50;
/** Near enough to the queue that no number of people can shorten, as a share of it. */
const NEAR_LEAST = 0.05;
/** Means of counts are equal when they are to the nearest case. */
const HALF_A_CASE = 0.5;

/** People of the line on the first day, permanent and agency. */
export function peopleToday(scenario: Scenario, team: number, line: number): number {
  const { inPostFte, agencyFte, extraAgencyFte, ftePerPerson } = scenario.teams[team].posts[line];
  const fte = valueOf(inPostFte) + valueOf(agencyFte) + valueOf(extraAgencyFte);
  return Math.round(fte / valueOf(ftePerPerson));
}

/** More people than these are not tried. */
export const mostPeople = (guess: number): number =>
  Math.ceil(Math.max(LEAST_REACH, MOST_TIMES * guess));

/** The scenario at one value with so many people in post throughout. */
export const staffed = (
  { scenario, swept, team, line }: PeopleOrder,
  value: number,
  people: number,
): Scenario => staffedWith(withNumbers(scenario, swept.paths, value), team, line, people);

/** The highest cap that a scenario may have. */
export function highestCap({ scenario, swept }: PeopleOrder): number {
  const schema = schemaAt(scenarioSchema, scenario, swept.paths[0]);
  return (schema && notesOf(schema)?.max) ?? Number.MAX_VALUE;
}

/**
 * Where nobody waits for people of this line: many, in post throughout, at the highest cap. The cap alone would not do,
 * for where demand is far above what today’s people can hold they leave.
 */
const withoutQueue = (order: PeopleOrder, today: number): Scenario =>
  staffed(order, highestCap(order), mostPeople(today));

/**
 * For each cap the least whole number of people in post throughout at which the mean number of cases
 * waiting at the end is, to the nearest case, not above that of the first day, or near the least that
 * it can be where that is more: cases at the front door wait however many people there are. Simulated,
 * on the same luck for every number of people. The search for one cap begins where that for the one
 * before ended, for people × cap changes little.
 */
export async function peopleNeeded(
  lab: Lab,
  order: PeopleOrder,
  values: readonly number[],
): Promise<Pick<PeopleFound, 'queueToday' | 'queueLeast' | 'queueHeld' | 'needed'>> {
  const { scenario, team, swept } = order;
  const today = peopleToday(scenario, team, order.line);
  const least = await queueWith(lab, withoutQueue(order, today), order);
  const queueHeld = Math.max(least.today, (1 + NEAR_LEAST) * least.atEnd);
  const places = today * (swept.today ?? values[0]);
  const needed: PeopleNeeded[] = [];
  let guess = { places: Math.max(1, places), fallPerPlace: 2 };
  for (const value of values) {
    if (value <= 0) {
      needed.push({ value, people: null, standardError: null, queueAtEnd: null });
      continue;
    }
    const queues = new Map<number, Queue>();
    const excess = async (people: number) => {
      const read = await queueWith(lab, staffed(order, value, people), order);
      queues.set(people, read);
      return read.atEnd - queueHeld - HALF_A_CASE;
    };
    const people = guess.places / value;
    const found = await leastWhole(excess, people, guess.fallPerPlace * value, mostPeople(people));
    const queue = found && queues.get(found.n);
    const fall = found?.below === undefined ? 0 : found.below - found.at;
    if (found && fall > 0) guess = { places: found.n * value, fallPerPlace: fall / value };
    needed.push({
      value,
      people: found?.n ?? null,
      standardError: queue && fall > 0 ? queue.standardError / fall : null,
      queueAtEnd: queue?.atEnd ?? null,
    });
  }
  return { queueToday: least.today, queueLeast: least.atEnd, queueHeld, needed };
}

interface Queue {
  today: number;
  atEnd: number;
  standardError: number;
}

async function queueWith(
  lab: Lab,
  scenario: Scenario,
  { seed, team, futures }: PeopleOrder,
): Promise<Queue> {
  const { last } = weeksCounted(scenario);
  const reading = {
    kind: 'measure',
    measure: 'casesWaiting',
    team: scenario.teams[team].id,
  } as const;
  const outcomes: Outcome[] = [
    { reading, from: 0, to: 0, as: 'mean' },
    { reading, from: last, to: last, as: 'mean' },
  ];
  const read = await lab.observe({ scenario, seed, first: 0, count: futures, outcomes });
  const of = (place: number) => spreadOver(read.filter((_, index) => index % 2 === place));
  const atEnd = of(1);
  return {
    today: of(0)?.mean ?? 0,
    atEnd: atEnd?.mean ?? 0,
    standardError: atEnd?.standardError ?? 0,
  };
}
