import type { Scenario } from '../../inputs/scenario.ts';
import { rolesOfLine } from '../../scenario/line-roles.ts';
import { valueOf } from '../../scenario/quantity.ts';
import type { Lab } from '../lab.ts';
import { peopleForLimit } from './people-for-limit.ts';
import { type PeopleOrder, peopleNeeded, peopleToday } from './people-needed.ts';
import { tells } from './problems.ts';
import type { PeopleForLimit, PeopleFound, SweepVariant } from './result.ts';
import { onSide, type SweepPlan } from './simulate-values.ts';
import { roleName } from './swept-input.ts';

/** Numbers of people that one search tries, about. */
const SEARCHES_EACH = 3;
const MOST_LIMIT_FUTURES = 200;

/** Of the search for people: a tenth of the futures, for a mean is known sooner than a chance. */
const searchFutures = (replications: number): number =>
  Math.min(40, Math.max(20, 10 * Math.round(replications / 100)));

/** Futures that the search for people takes, about. */
export const searchEffort = ({ swept, values, question }: SweepPlan): number =>
  swept.capLines ? (1 + values.length * SEARCHES_EACH) * searchFutures(question.replications) : 0;

interface FoundSoFar extends Omit<PeopleFound, 'forLimit'> {
  /** What would keep waits within the limit where no cap does: people, at the highest cap. */
  forLimit(variant: SweepVariant): Promise<PeopleForLimit | null>;
}

/** Where a cap is swept, the people who would hold the queue at each value; null for another input. */
export async function findPeople(lab: Lab, plan: SweepPlan): Promise<FoundSoFar | null> {
  const { scenario, seed, swept, values, question } = plan;
  if (plan.team === undefined || !swept.capLines) return null;
  const { posts } = scenario.teams[plan.team];
  // Of the lines swept, the one with most posts.
  const [line] = swept.capLines.toSorted(
    (a, b) => valueOf(posts[b].establishedFte) - valueOf(posts[a].establishedFte),
  );
  const hard = onSide(plan, 'hard');
  const futures = searchFutures(question.replications);
  const order: PeopleOrder = { scenario: hard, seed, swept, team: plan.team, line, futures };
  const today = peopleToday(scenario, plan.team, line);
  const found = await peopleNeeded(lab, order, values);
  const { needed } = found;
  return {
    role: roleName(scenario, posts[line].role),
    today,
    besideOthers: othersHold(scenario, plan.team, line),
    futures,
    ...found,
    forLimit: async ({ limit, whenFull }) => {
      if (limit.kept !== 'none' || limit.standings.includes('too close to call')) return null;
      let enough = Math.min(question.replications, MOST_LIMIT_FUTURES);
      while (!tells(enough, question.chance)) enough += 10;
      return peopleForLimit(
        lab,
        { ...order, scenario: onSide(plan, whenFull), futures: enough },
        values[values.length - 1],
        { days: question.waitLimitDays, chance: question.chance },
        needed[needed.length - 1].people ?? today,
      );
    },
  };
}

/** Whether any other line of posts of the team holds cases. */
const othersHold = ({ roles, teams }: Scenario, team: number, own: number): boolean =>
  teams[team].posts.some(
    (line, index) => index !== own && rolesOfLine(roles, line).some(({ holdsCases }) => holdsCases),
  );
