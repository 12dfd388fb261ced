import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { stagesBegun, teamStage } from '../parameters/stages-begun.ts';
import type { Tables } from '../parameters/tables.ts';

/** The stream of a case met on the first day, by which part of those of its team and stage it belongs to. */
type StreamAt = (fraction: number) => number;

/**
 * Whose referrals the opening cases of each team and stage are: of each stream in proportion to what of it comes
 * there, as its referrals, the shares of what follows each stage, who drops out on the way and the teams that take it
 * say. Where none comes, in proportion to the referrals of the streams of that team, else of all.
 */
export function streamsOfOpening(
  plain: PlainScenario,
  tables: Tables,
): (team: number, stage: number) => StreamAt {
  const through = plain.streams.map(({ referralsPerYear, noFurtherActionShare }, stream) =>
    stagesBegun(plain, stream, tables).map(
      (begun) => begun * referralsPerYear * (1 - noFurtherActionShare),
    ),
  );
  return (team, stage) => {
    const weights = [
      through.map((flow) => flow[teamStage(plain, team, stage)]),
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
