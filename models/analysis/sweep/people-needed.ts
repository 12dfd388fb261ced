import type { Scenario } from '../../inputs/scenario.ts';
import type { Chance } from '../../report/results.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { chanceOf } from '../../statistics/chance.ts';
import type { Lab } from '../lab.ts';
import type { Outcome } from '../outcome.ts';
import { leastWhole } from './least-whole.ts';
import { standingOf } from './limit-answer.ts';
import type { PeopleForLimit, PeopleNeeded } from './result.ts';
import { spreadOver } from './spread.ts';
import { keeps } from './sweep-outcome.ts';
import type { SweptInput } from './swept-input.ts';
import { staffedWith, withValue } from './variants.ts';
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

/** A number of people beyond this many times today’s is not sought. */
const MOST_TIMES_TODAY = 20;
const LEAST_REACH = 50;
/** Means of counts are equal when they are to the nearest case. */
const HALF_A_CASE = 0.5;

/** People of the line on the first day, permanent and agency. */
export function peopleToday(scenario: Scenario, team: number, line: number): number {
  const { inPostFte, agencyFte, extraAgencyFte, ftePerPerson } = scenario.teams[team].posts[line];
  const fte = valueOf(inPostFte) + valueOf(agencyFte) + valueOf(extraAgencyFte);
  return Math.round(fte / valueOf(ftePerPerson));
}

const mostPeople = ({ scenario, team, line }: PeopleOrder): number =>
  Math.max(LEAST_REACH, MOST_TIMES_TODAY * peopleToday(scenario, team, line));

const staffed = (
  { scenario, swept, team, line }: PeopleOrder,
  value: number,
  people: number,
): Scenario => staffedWith(withValue(scenario, swept, value), team, line, people);

/**
 * For each cap the least whole number of people in post throughout at which the mean
 * number of cases waiting at the end is, to the nearest case, not above that of the first day. Simulated,
 * on the same luck for every number of people. The search for one cap begins where that for the one
 * before ended, for people × cap changes little.
 */
export async function peopleNeeded(
  lab: Lab,
  order: PeopleOrder,
  values: readonly number[],
): Promise<PeopleNeeded[]> {
  const { scenario, seed, team, futures, swept } = order;
  const places = peopleToday(scenario, team, order.line) * (swept.today ?? values[0]);
  const found: PeopleNeeded[] = [];
  let guess = { places: Math.max(1, places), fallPerPlace: 2 };
  for (const value of values) {
    if (value <= 0) {
      found.push({ value, people: null, standardError: null, queueToday: null, queueAtEnd: null });
      continue;
    }
    const queues = new Map<number, Queue>();
    const excess = async (people: number) => {
      const read = await queueWith(lab, staffed(order, value, people), seed, team, futures);
      queues.set(people, read);
      return read.atEnd - read.today - HALF_A_CASE;
    };
    const least = await leastWhole(
      excess,
      guess.places / value,
      guess.fallPerPlace * value,
      mostPeople(order),
    );
    const queue = least && queues.get(least.n);
    const fall = least?.below === undefined ? 0 : least.below - least.at;
    if (least && fall > 0) guess = { places: least.n * value, fallPerPlace: fall / value };
    found.push({
      value,
      people: least?.n ?? null,
      standardError: queue && fall > 0 ? queue.standardError / fall : null,
      queueToday: [...queues.values()][0].today,
      queueAtEnd: queue?.atEnd ?? null,
    });
  }
  return found;
}

interface Queue {
  today: number;
  atEnd: number;
  standardError: number;
}

async function queueWith(
  lab: Lab,
  scenario: Scenario,
  seed: string,
  team: number,
  futures: number,
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

/**
 * The least whole number of people in post throughout with whom waits keep within the limit with the
 * chance that is wanted, by more than noise.
 */
export async function peopleForLimit(
  lab: Lab,
  order: PeopleOrder,
  value: number,
  limit: { days: number; chance: number },
  guess: number,
): Promise<PeopleForLimit> {
  const { scenario, seed, team, futures } = order;
  const { last, lastYearFrom } = weeksCounted(scenario);
  const of = { kind: 'measure', team: scenario.teams[team].id } as const;
  const outcomes: Outcome[] = [
    { reading: { ...of, measure: 'waitDays' }, from: lastYearFrom, to: last, as: 'mean' },
    { reading: { ...of, measure: 'casesWaiting' }, from: last, to: last, as: 'mean' },
  ];
  const chances = new Map<number, Chance>();
  const falls = async (people: number) => {
    const given = { scenario: staffed(order, value, people), seed, first: 0, count: futures };
    const read = await lab.observe({ ...given, outcomes });
    let kept = 0;
    for (let at = 0; at < read.length; at += 2) {
      kept += Number(keeps(read[at], read[at + 1], limit.days));
    }
    const chance = chanceOf(kept, futures);
    chances.set(people, chance);
    return standingOf(chance, limit.chance) === 'met' ? -1 : 1;
  };
  const least = await leastWhole(falls, guess, 1, mostPeople(order));
  return { value, people: least?.n ?? null, chance: (least && chances.get(least.n)) ?? null };
}
