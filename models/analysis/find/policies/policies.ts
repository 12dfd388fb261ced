import type { Scenario } from '../../../inputs/scenario.ts';
import { clusteredQuantileRange } from '../../../statistics/clustered-quantile-range.ts';
import { clusteredMeanError } from '../../../statistics/clusters.ts';
import { quantileSorted } from '../../../statistics/quantile.ts';
import type { Lab } from '../../lab.ts';
import { heldPerFte } from '../load/capacity.ts';
import { pointOf } from '../points.ts';
import { caseHoldingLines, withPosts } from '../post-lines.ts';
import type { FindQuestion } from '../question.ts';
import type { EstablishmentPolicies, EstablishmentPolicy } from '../result.ts';
import type { Sample, Sampler } from '../sampler.ts';
import { breachWords } from '../target-words.ts';
import { changesPosts, meanFundedFte } from './funded-posts.ts';
import { capWords, mostPerFte } from './most-per-fte.ts';
import { basisOfTarget, type Counted, countedFrom, meanOf } from './policy-basis.ts';
import { DEMAND_FUTURES, demandOf, demandWeeks, meanStaffFte } from './policy-demand.ts';

/** Futures in which each policy is tried. */
const POLICY_FUTURES = 200;

const READINGS = [
  { id: 'mean', label: 'Mean' },
  { id: 'p80', label: '80th percentile', at: 0.8 },
  { id: 'p90', label: '90th percentile', at: 0.9 },
] as const;

/** Futures that policies take in all: demand, people as they are, and one try for each reading. */
export const ALL_POLICY_FUTURES = 2 * DEMAND_FUTURES + READINGS.length * POLICY_FUTURES;

type Basis = EstablishmentPolicies['basis'];

const POSTS =
  'Posts = funded posts now × FTE needed ÷ FTE of those whose role holds cases, simulated in the same weeks with nothing changed, rounded up: vacancies, agency cover and absence stay as they are. People in post and agency grow in proportion.';

const BY_DATE =
  'Dated changes set funded posts here: posts now, and those of each row, are means over the weeks counted, and posts of the first day and dated changes are all multiplied alike.';

const HOW: Record<Basis, string> = {
  cases: `Demand is the cases held at the end of each week, simulated with so many people that no case waits for one. FTE needed = demand ÷ cases for one FTE. ${POSTS}`,
  points: `Demand is the points of the cases held at the end of each week, simulated with so many people that no case waits for one. FTE needed = demand ÷ points for one FTE. ${POSTS}`,
  hours:
    'Demand is the FTE whose hours for cases (leave, absence, learning and time not spent on cases taken off) equal the hours that cases need in each week, simulated with so many people that no case waits for one. Posts = funded posts now × FTE needed ÷ FTE of those whose role holds cases, simulated in the same weeks with nothing changed, rounded up: vacancies and agency cover stay as they are. People in post and agency grow in proportion.',
};

/**
 * Posts for the mean, the 80th and the 90th percentile of demand over weeks and futures, for the whole
 * service, and what chance and cost each comes to.
 * @param asked `suited` for what the target is about; where that is neither, for whichever asks for more people
 * @returns undefined where nobody holds cases, or no week had a demand
 */
export async function establishmentPolicies(
  lab: Lab,
  seed: string,
  sampler: Sampler,
  scenario: Scenario,
  doNothing: Sample,
  asked: Exclude<FindQuestion['policies'], 'none'>,
): Promise<EstablishmentPolicies | undefined> {
  const { target } = sampler;
  const postsNow = meanFundedFte(scenario, demandWeeks(target));
  if (postsNow === 0) return undefined;
  sampler.expect(ALL_POLICY_FUTURES);
  const holdersFte = await meanStaffFte(lab, seed, scenario, target);
  sampler.add(DEMAND_FUTURES);
  const { cases, points, hoursFte } = await demandOf(lab, seed, scenario, target);
  sampler.add(DEMAND_FUTURES);
  const held = heldPerFte(scenario);
  const most = mostPerFte(scenario, target, held);
  const counted = countedFrom(scenario, asked, basisOfTarget(scenario, target), {
    cases:
      most.isCap && points.length > 0
        ? {
            basis: 'points',
            needed: points,
            perFte: held.points,
            words: [`Points for one FTE: ${capWords(held)}, reduced caps of roles included.`],
          }
        : { basis: 'cases', needed: cases, perFte: most.casesPerFte, words: [most.words] },
    hours: { basis: 'hours', needed: hoursFte, perFte: 1, words: [] },
  });
  const { basis, needed, perFte } = counted;
  if (needed.every((weekly) => weekly.length === 0) || !(holdersFte > 0 && perFte > 0))
    return undefined;
  const rows: EstablishmentPolicy[] = [];
  for (const reading of READINGS) {
    const { demand, ...told } = read(needed, reading);
    const fteNeeded = demand / perFte;
    const postsFte = Math.ceil((postsNow * fteNeeded) / holdersFte - 1e-9);
    const sample = sampler.sample(withAllPosts(scenario, postsFte / postsNow), []);
    await sampler.grow(sample, POLICY_FUTURES);
    const { chance, low, high, futures, costPounds, costDifferencePounds } = pointOf(
      sample,
      doNothing,
    );
    rows.push({
      id: reading.id,
      label: reading.label,
      demand,
      ...told,
      fteNeeded,
      postsFte,
      chance: { chance, low, high, futures },
      breach: 1 - chance,
      costPounds,
      costDifferencePounds,
    });
  }
  const how = [
    ...(counted.lead === undefined ? [] : [counted.lead]),
    HOW[basis],
    ...counted.words,
    ...(changesPosts(scenario) ? [BY_DATE] : []),
    `Found by simulating demand in ${DEMAND_FUTURES} futures and each policy in ${rows[0].chance.futures}; the ± of mean demand is two standard errors, and the range of a percentile that of two errors of the share of weeks below it, in values seen, futures and not weeks counting as many. Breach is the chance that ${breachWords(target)}.`,
  ].join(' ');
  const weeks = demandWeeks(target);
  return { basis, postsNowFte: postsNow, holdersNowFte: holdersFte, weeks, rows, how };
}

/** A reading of demand over all weeks of all futures, and the error of a mean or the range of a percentile. */
function read(
  needed: Counted['needed'],
  reading: (typeof READINGS)[number],
): Pick<EstablishmentPolicy, 'demand' | 'demandError' | 'demandRange'> {
  const values = needed.flat();
  if (!('at' in reading)) {
    const demandError = clusteredMeanError(needed);
    return { demand: meanOf(values), ...(demandError === undefined ? {} : { demandError }) };
  }
  const demandRange = clusteredQuantileRange(needed, reading.at);
  const demand = quantileSorted(Float64Array.from(values).sort(), reading.at);
  return { demand, ...(demandRange ? { demandRange } : {}) };
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
