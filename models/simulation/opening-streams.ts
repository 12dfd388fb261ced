import { CLOSED } from '../inputs/stages.ts';
import { passingShares } from '../parameters/passing.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';

/** Steps of a pathway beyond which next to nothing is under way any more. */
const MOST_STEPS = 1000;
/** Of all referrals of a stream, what is too little to follow. */
const NEXT_TO_NOTHING = 1e-6;

/** The stream of a case met on the first day, by which part of those of its team and stage it belongs to. */
type StreamAt = (fraction: number) => number;

/**
 * Whose referrals the opening cases of each team and stage are: of each stream in proportion to what of it comes
 * there, as its referrals, the shares of what follows each stage and the teams that take it say. Where none comes,
 * in proportion to the referrals of the streams of that team, else of all.
 */
export function streamsOfOpening(plain: PlainScenario): (team: number, stage: number) => StreamAt {
  const stages = plain.stages.length;
  const through = plain.streams.map((_, stream) => flowOf(plain, stream));
  return (team, stage) => {
    const weights = [
      through.map((flow) => flow[team * stages + stage]),
      plain.streams.map((stream) =>
        stream.team === plain.teams[team].id ? stream.referralsPerYear : 0,
      ),
      plain.streams.map(({ referralsPerYear }) => referralsPerYear),
    ].find((each) => each.some((weight) => weight > 0));
    return weights ? byPart(weights) : () => 0;
  };
}

/** The place at a fraction of the sum of some weights. */
function byPart(weights: readonly number[]): StreamAt {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const places: number[] = [];
  const upTo: number[] = [];
  let sum = 0;
  weights.forEach((weight, place) => {
    if (weight === 0) return;
    sum += weight / total;
    places.push(place);
    upTo.push(sum);
  });
  const last = places.length - 1;
  return (fraction) => {
    let at = 0;
    while (at < last && fraction > upTo[at]) at++;
    return places[at];
  };
}

/** Cases a year of a stream that begin each stage in each team, first referrals and those that return alike. */
function flowOf(plain: PlainScenario, index: number): Float64Array {
  const { stages, streams, teams } = plain;
  const stream = streams[index];
  const all = new Float64Array(teams.length * stages.length);
  let under = new Float64Array(all.length);
  const team = teams.findIndex(({ id }) => id === stream.team);
  const first = stages.findIndex(({ id }) => id === stream.firstStage);
  const entered = stream.referralsPerYear * (1 - stream.noFurtherActionShare);
  under[team * stages.length + first] = entered;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = new Float64Array(all.length);
    under.forEach((cases, node) => {
      if (cases <= NEXT_TO_NOTHING * entered) return;
      all[node] += cases;
      const from = Math.floor(node / stages.length);
      const route = (step === 0 && stream.next) || stages[node % stages.length].next;
      const total = route.reduce((sum, { share }) => sum + share, 0);
      for (const { to, share } of route) {
        if (to === CLOSED || share === 0) continue;
        const stage = stages.findIndex(({ id }) => id === to);
        for (const taker of takersOf(plain, from, stage))
          next[taker.team * stages.length + stage] += ((cases * share) / total) * taker.share;
      }
    });
    if (next.every((cases) => cases === 0)) break;
    under = next;
  }
  return all;
}

/** The teams that take the cases of a team when they come to a stage. */
function takersOf(plain: PlainScenario, team: number, stage: number) {
  const next = plain.stages[stage];
  const stays = next.allocation === 'outside' || plain.teams[team].stages.includes(next.id);
  return stays ? [{ team, share: 1 }] : passingShares(plain, next);
}
