import type { Scenario } from '../../../inputs/scenario.ts';
import { LengthTables } from '../../../parameters/tables.ts';
import type { Lab } from '../../lab.ts';
import { type Outcome, widthOfAll } from '../../outcome.ts';
import { type TeamLoad, teamLoads } from '../load/load.ts';
import { caseHoldingLines, withPosts } from '../post-lines.ts';
import { budgetsToHold, type Target, upTo } from '../target.ts';
import { pointsHeld, weighsDiffer } from './points-held.ts';

/** Futures in which demand is read. */
export const DEMAND_FUTURES = 50;
/** Weeks before the target in which demand is read, where the target is one week. */
const WEEKS_BEFORE = 52;
/** People for each that the load needs, so that no case waits for a worker. */
const PLENTY = 3;

/** What the service needed, week by week: a row of weeks for each future, without those that tell nothing. */
export interface Demand {
  /** Cases held. */
  cases: number[][];
  /** What they weigh, where they do not all weigh the same; else none. */
  points: number[][];
  /** FTE whose hours for cases are what those cases need. */
  hoursFte: number[][];
}

/** The year before the target, or the weeks in which it has to be met; of budgets alone their years: first and last. */
export function demandWeeks(target: Target): [number, number] {
  const { of, when, week, lastRead } = target;
  const [first] = budgetsToHold(target);
  if (of === 'budget' && first) return [first.weeks[0], lastRead];
  return when === 'that-week'
    ? [Math.max(1, week - WEEKS_BEFORE + 1), week]
    : [Math.max(1, week), lastRead];
}

/** What the service needs with so many people that no case waits for one. */
export async function demandOf(
  lab: Lab,
  seed: string,
  scenario: Scenario,
  target: Target,
): Promise<Demand> {
  const plenty = withPlenty(upTo(scenario, target.lastWeek));
  const weekly = await readWeeks(lab, seed, plenty, target);
  const points = pointsHeld(scenario);
  return {
    points: weighsDiffer(scenario) ? weekly.map((weeks) => known(weeks.map(points))) : [],
    cases: weekly.map((weeks) => known(weeks.map(({ cases }) => cases))),
    hoursFte: weekly.map((weeks) => known(weeks.map(({ ratio, staffFte }) => ratio * staffFte))),
  };
}

/**
 * Mean FTE of those whose role holds cases, permanent and agency, present or not, in the same weeks with nothing
 * changed.
 */
export async function meanStaffFte(
  lab: Lab,
  seed: string,
  scenario: Scenario,
  target: Target,
): Promise<number> {
  const weekly = await readWeeks(lab, seed, scenario, target);
  const fte = known(weekly.flat().map(({ staffFte }) => staffFte));
  return fte.reduce((sum, each) => sum + each, 0) / fte.length;
}

/** What is read of a week; NaN for what it does not tell. */
interface Week {
  cases: number;
  staffFte: number;
  /** Hours that cases need, over those that there are for them. */
  ratio: number;
  pointsOpen: number;
  waiting: number;
}

const known = (values: readonly number[]): number[] =>
  values.filter((value) => !Number.isNaN(value));

const READ = [
  'casesAllocated',
  'caseHoldingRolesFte',
  'loadRatio',
  'pointsOpen',
  'casesWaiting',
] as const;

/** The weeks of each future in which demand is read. */
async function readWeeks(
  lab: Lab,
  seed: string,
  scenario: Scenario,
  target: Target,
): Promise<Week[][]> {
  const [from, to] = demandWeeks(target);
  const outcomes = READ.map(
    (measure): Outcome => ({ reading: { kind: 'measure', measure }, from, to, as: 'each-week' }),
  );
  const seen = await lab.observe({
    scenario: upTo(scenario, target.lastWeek),
    seed,
    first: 0,
    count: DEMAND_FUTURES,
    outcomes,
  });
  const weeks = to - from + 1;
  const width = widthOfAll(outcomes);
  return Array.from({ length: DEMAND_FUTURES }, (_, future) =>
    Array.from({ length: weeks }, (__, week) => {
      const [cases, staffFte, ratio, pointsOpen, waiting] = outcomes.map(
        (___, at) => seen[future * width + at * weeks + week],
      );
      return { cases, staffFte, ratio, pointsOpen, waiting };
    }),
  );
}

/**
 * So many people that no case waits for one: a multiple of what the load needs, all in post, before dated
 * changes or after, whichever needs more.
 */
function withPlenty(scenario: Scenario): Scenario {
  const lengths = new LengthTables();
  const loads = [{ ...scenario, changes: [] }, scenario].map((each) => teamLoads(each, lengths));
  return caseHoldingLines(scenario).reduce((changed, line) => {
    const short = loads.map((teams) => shortOf(teams[line.team]));
    const fte = Math.ceil(PLENTY * Math.min(20, Math.max(1, ...short)) * line.establishedFte);
    return withPosts(changed, line, { establishedFte: fte, inPostFte: fte, agencyFte: 0 });
  }, scenario);
}

/** How many times what people or posts can hold the load is, whichever hold less. */
const shortOf = ({ openPoints, holders, established }: TeamLoad): number =>
  openPoints / Math.max(1e-9, Math.min(holders.countedPoints, established.countedPoints));
