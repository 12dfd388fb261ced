import type { Chance } from '../../report/results.ts';
import { valueOf } from '../../scenario/quantity.ts';
import { chanceOf } from '../../statistics/chance.ts';
import type { Lab } from '../lab.ts';
import { leastWhole } from './least-whole.ts';
import { standingOf } from './limit-answer.ts';
import { keeps, meanWaitDays, waitOutcomes } from './mean-wait.ts';
import { highestCap, mostPeople, type PeopleOrder, staffed } from './people-needed.ts';
import type { PeopleForLimit } from './result.ts';

interface WaitLimit {
  days: number;
  chance: number;
}

/**
 * The least whole number of people in post throughout with whom waits keep within the limit with the
 * chance that is wanted, by more than noise. None is sought where waits are too long even without the cap:
 * cases at the front door wait however many people there are.
 */
export async function peopleForLimit(
  lab: Lab,
  order: PeopleOrder,
  value: number,
  limit: WaitLimit,
  guess: number,
): Promise<PeopleForLimit> {
  const { futures } = order;
  const frontDoorDays = frontDoorBeyond(order, limit.days);
  const isMet = (chance: Chance) => standingOf(chance, limit.chance, futures) === 'met';
  const withoutCap = await chanceWith(lab, order, highestCap(order), Math.max(1, guess), limit);
  if (!isMet(withoutCap)) {
    return {
      value,
      people: null,
      chance: null,
      futures,
      oneFewer: null,
      withoutCap,
      frontDoorDays,
    };
  }
  const chances = new Map<number, Chance>();
  const falls = async (people: number) => {
    const chance = await chanceWith(lab, order, value, people, limit);
    chances.set(people, chance);
    return isMet(chance) ? -1 : 1;
  };
  const least = await leastWhole(falls, guess, 1, mostPeople(guess));
  return {
    value,
    people: least?.n ?? null,
    chance: (least && chances.get(least.n)) ?? null,
    futures,
    oneFewer: (least && chances.get(least.n - 1)) ?? null,
    withoutCap: null,
    frontDoorDays,
  };
}

/** The chance that waits keep within the limit at a value, with so many people in post throughout. */
async function chanceWith(
  lab: Lab,
  order: PeopleOrder,
  value: number,
  people: number,
  { days }: WaitLimit,
): Promise<Chance> {
  const { seed, futures, team } = order;
  const scenario = staffed(order, value, people);
  const parts = waitOutcomes(scenario, scenario.teams[team].id);
  const outcomes = [parts.daysToAllocation, parts.allocations, parts.daysSoFar, parts.waitingAtEnd];
  const read = await lab.observe({ scenario, seed, first: 0, count: futures, outcomes });
  let kept = 0;
  for (let at = 0; at < read.length; at += outcomes.length) {
    const [daysToAllocation, allocations, daysSoFar, waitingAtEnd] = read.subarray(at);
    const wait = meanWaitDays({ daysToAllocation, allocations, daysSoFar, waitingAtEnd });
    kept += Number(keeps(wait, days));
  }
  return chanceOf(kept, futures);
}

/** Working days at the front door of the team’s streams whose cases spend more there than the limit; null where none does. */
function frontDoorBeyond(
  { scenario, team }: PeopleOrder,
  limitDays: number,
): PeopleForLimit['frontDoorDays'] {
  const beyond = scenario.streams
    .filter((stream) => stream.team === scenario.teams[team].id)
    .map(({ daysBeforeAllocation }) => valueOf(daysBeforeAllocation))
    .filter((days) => days > limitDays);
  return beyond.length > 0 ? { least: Math.min(...beyond), most: Math.max(...beyond) } : null;
}
