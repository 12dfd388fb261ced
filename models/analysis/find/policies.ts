import type { Scenario } from '../../inputs/scenario.ts';
import { jackknifeErrors } from '../../statistics/jackknife.ts';
import { quantileSorted } from '../../statistics/quantile.ts';
import type { Lab } from '../lab.ts';
import { type Outcome, widthOfAll } from '../outcome.ts';
import { teamLoads } from './load.ts';
import { mostPerFte } from './most-per-fte.ts';
import { costDifference, pointOf } from './points.ts';
import { caseHoldingLines, type PostLine, withPosts } from './post-lines.ts';
import type { EstablishmentPolicies, EstablishmentPolicy } from './result.ts';
import type { Sample, Sampler } from './sampler.ts';
import { type Target, upTo } from './target.ts';

/** Futures in which each policy is tried, and in which demand is read: a year of weeks of each. */
const POLICY_FUTURES = 200;
const DEMAND_FUTURES = 50;
/** Parts of those futures left out in turn, to tell the error of a reading. */
const ERROR_BATCHES = 10;
/** Weeks before the target in which demand is read, where the target is one week. */
const WEEKS_BEFORE = 52;
/** People for each that the load needs, so that no case waits for a worker. */
const PLENTY = 3;

const READINGS = [
  { id: 'mean', label: 'Mean' },
  { id: 'p80', label: '80th percentile', at: 0.8 },
  { id: 'p90', label: '90th percentile', at: 0.9 },
] as const;

/** Futures that policies take in all: demand, people as they are, and one try for each reading. */
export const ALL_POLICY_FUTURES = 2 * DEMAND_FUTURES + READINGS.length * POLICY_FUTURES;

type Basis = EstablishmentPolicies['basis'];

const HOW: Record<Basis, string> = {
  cases:
    'Demand is the cases held at the end of each week, simulated with so many people that no case waits for one. FTE needed = demand ÷ cases for one FTE. Posts = funded posts now × FTE needed ÷ FTE of case holders simulated in the same weeks with nothing changed, rounded up: vacancies, agency cover and absence stay as they are. People in post and agency grow in proportion.',
  hours:
    'Demand is the FTE whose hours for cases (leave, absence, learning and time not spent on cases taken off) equal the hours that cases need in each week, simulated with so many people that no case waits for one. Posts = funded posts now × FTE needed ÷ FTE of case holders simulated in the same weeks with nothing changed, rounded up: vacancies and agency cover stay as they are. People in post and agency grow in proportion.',
};

const HOURS_SUIT_BETTER =
  'The target is about hours: posts from the hours that cases need would suit it better.';

const asksForHours = ({ standard }: Scenario, { test }: Target): boolean =>
  standard.tests.some(({ id, measure }) => id === test && measure === 'loadRatio');

/** What each week of each future needed, and the mean FTE of case holders. */
interface Demand {
  /** By future. */
  needed: number[][];
  holdersFte: number;
}

/**
 * Posts for the mean, the 80th and the 90th percentile of demand over weeks and futures, for the whole
 * service, and what chance and cost each comes to.
 * @returns undefined where nobody holds cases, or no week had a demand
 */
export async function establishmentPolicies(
  lab: Lab,
  seed: string,
  sampler: Sampler,
  scenario: Scenario,
  doNothing: Sample,
  basis: Basis,
): Promise<EstablishmentPolicies | undefined> {
  const { target } = sampler;
  const weeks = weeksOf(target);
  const lines = caseHoldingLines(scenario);
  const postsNow = lines.reduce((sum, { establishedFte }) => sum + establishedFte, 0);
  if (postsNow === 0) return undefined;
  sampler.expect(ALL_POLICY_FUTURES);
  const read = async (of: Scenario) => {
    const demand = await readDemand(lab, seed, upTo(of, target.lastWeek), weeks, basis);
    sampler.add(DEMAND_FUTURES);
    return demand;
  };
  const { holdersFte } = await read(scenario);
  const { needed } = await read(withPlenty(scenario));
  if (needed.every((weekly) => weekly.length === 0) || !(holdersFte > 0)) return undefined;
  const most = mostPerFte(scenario, target, meanCap(lines));
  if (basis === 'cases' && !(most.casesPerFte > 0)) return undefined;
  const demands = readingsOf(needed);
  const errors = jackknifeErrors(ERROR_BATCHES, (batch) =>
    readingsOf(needed.filter((_, future) => future % ERROR_BATCHES !== batch)),
  );
  const rows: EstablishmentPolicy[] = [];
  for (const [at, reading] of READINGS.entries()) {
    const demand = demands[at];
    const fteNeeded = basis === 'cases' ? demand / most.casesPerFte : demand;
    const postsFte = Math.ceil((postsNow * fteNeeded) / holdersFte - 1e-9);
    const sample = sampler.sample(withAllPosts(scenario, postsFte / postsNow), []);
    await sampler.grow(sample, POLICY_FUTURES);
    const { chance, low, high, futures, costPounds } = pointOf(sample);
    rows.push({
      id: reading.id,
      label: reading.label,
      demand,
      ...(Number.isFinite(errors[at]) ? { demandError: errors[at] } : {}),
      fteNeeded,
      postsFte,
      chance: { chance, low, high, futures },
      breach: 1 - chance,
      costPounds,
      costDifferencePounds: costDifference(doNothing, sample),
    });
  }
  const how = [
    HOW[basis],
    ...(basis === 'cases' ? [most.words] : []),
    ...(basis === 'cases' && asksForHours(scenario, target) ? [HOURS_SUIT_BETTER] : []),
    `Found by simulating demand in ${DEMAND_FUTURES} futures and each policy in ${POLICY_FUTURES}; the ± of demand is two standard errors, by leaving out a tenth of its futures at a time. Breach is the chance that ${target.test === undefined ? 'not every test of the standard is met' : `${target.label} is not met`} at the time of the target.`,
  ].join(' ');
  return { basis, postsNowFte: postsNow, holdersNowFte: holdersFte, weeks, rows, how };
}

/** Each reading of demand, over all weeks of all futures. */
function readingsOf(needed: readonly (readonly number[])[]): number[] {
  const sorted = Float64Array.from(needed.flat()).sort();
  return READINGS.map((reading) =>
    'at' in reading
      ? quantileSorted(sorted, reading.at)
      : sorted.reduce((sum, each) => sum + each, 0) / sorted.length,
  );
}

/** The year before the target, or the weeks in which it has to be met. */
const weeksOf = ({ when, week, lastWeek }: Target): [number, number] =>
  when === 'that-week'
    ? [Math.max(1, week - WEEKS_BEFORE + 1), week]
    : [Math.max(1, week), lastWeek];

/** The cap of one FTE, in the mix of people on the first day; of posts where nobody is in post. */
function meanCap(lines: readonly PostLine[]): number {
  const people = lines.map((each) => each.inPostFte + each.agencyFte + each.extraAgencyFte);
  const weights = people.some((fte) => fte > 0)
    ? people
    : lines.map(({ establishedFte }) => establishedFte);
  const all = weights.reduce((sum, fte) => sum + fte, 0);
  return lines.reduce((sum, { capPerFte }, i) => sum + capPerFte * weights[i], 0) / all;
}

async function readDemand(
  lab: Lab,
  seed: string,
  scenario: Scenario,
  [from, to]: readonly [number, number],
  basis: Basis,
): Promise<Demand> {
  const weekly = (measure: 'casesAllocated' | 'caseload' | 'loadRatio'): Outcome => ({
    reading: { kind: 'measure', measure },
    from,
    to,
    as: 'each-week',
  });
  const outcomes = [weekly('casesAllocated'), weekly('caseload'), weekly('loadRatio')];
  const count = DEMAND_FUTURES;
  const seen = await lab.observe({ scenario, seed, first: 0, count, outcomes });
  const weeks = to - from + 1;
  const width = widthOfAll(outcomes);
  const needed: number[][] = [];
  let fte = 0;
  let fteWeeks = 0;
  for (let row = 0; row < seen.length; row += width) {
    const weekly: number[] = [];
    needed.push(weekly);
    for (let week = 0; week < weeks; week++) {
      const cases = seen[row + week];
      const caseload = seen[row + weeks + week];
      const ratio = seen[row + 2 * weeks + week];
      const holders = caseload > 0 ? cases / caseload : Number.NaN;
      const need = basis === 'cases' ? cases : ratio * holders;
      if (!Number.isNaN(need)) weekly.push(need);
      if (Number.isNaN(holders)) continue;
      fte += holders;
      fteWeeks++;
    }
  }
  return { needed, holdersFte: fte / fteWeeks };
}

/** So many people that no case waits for one: a multiple of what the load needs, all in post. */
function withPlenty(scenario: Scenario): Scenario {
  const loads = teamLoads(scenario);
  return caseHoldingLines(scenario).reduce((changed, line) => {
    const { openPoints, holdersPoints, establishedPoints } = loads[line.team];
    const short = openPoints / Math.max(1e-9, Math.min(holdersPoints, establishedPoints));
    const fte = Math.ceil(PLENTY * Math.min(20, Math.max(1, short)) * line.establishedFte);
    return withPosts(changed, line, { establishedFte: fte, inPostFte: fte, agencyFte: 0 });
  }, scenario);
}

/** Posts, people in post and agency of case holders, all multiplied alike, by dated changes too. */
function withAllPosts(scenario: Scenario, factor: number): Scenario {
  const lines = caseHoldingLines(scenario);
  const scaled = lines.reduce(
    (changed, line) =>
      withPosts(changed, line, {
        establishedFte: line.establishedFte * factor,
        inPostFte: line.inPostFte * factor,
        agencyFte: line.agencyFte * factor,
        extraAgencyFte: line.extraAgencyFte * factor,
      }),
    scenario,
  );
  const established = new Set(
    lines.map(({ team, line }) => `teams[${team}].posts[${line}].establishedFte`),
  );
  return {
    ...scaled,
    changes: scaled.changes.map((change) =>
      change.kind === 'set' && established.has(change.path) && typeof change.to === 'number'
        ? { ...change, to: change.to * factor }
        : change,
    ),
  };
}
