import type { Scenario } from '../../inputs/scenario.ts';
import { changesInput } from '../../scenario/dated-input.ts';
import { rolesOfLine } from '../../scenario/line-roles.ts';
import { isRanged, valueOf } from '../../scenario/quantity.ts';
import type { SameCaps, SweepPoint, SweepVariant } from './result.ts';
import type { SweptInput } from './swept-input.ts';
import { wholePoints } from './whole-points.ts';

/** What steers how much of a cap one person has, but for the cap itself. */
const SHARES = /^(teams\[\d+\]\.posts\[\d+\]\.ftePerPerson|roles\[\d+\]\.capShare)$/;

interface Person {
  name: string;
  fte: number;
  share: number;
}

/**
 * Caps among those tried that come to the same whole points for each person: neighbours are, where people work
 * part of the week or have part of the cap. Empty for another input than a cap, and where these parts are drawn
 * or change.
 */
export function sameCaps(
  scenario: Scenario,
  swept: SweptInput,
  variants: readonly SweepVariant[],
): SameCaps[] {
  const people = peopleWithCap(scenario, swept);
  const values = variants[0].points.map(({ value }) => value);
  const pointsAt = (value: number) =>
    people.map(({ fte, share }) => wholePoints(value * share * fte));
  if (people.length === 0) return [];
  return [...Map.groupBy(values, (value) => pointsAt(value).join()).values()]
    .filter(({ length }) => length > 1)
    .map((same) => ({
      values: same,
      people: people.map(({ name, fte }, at) => ({ name, fte, points: pointsAt(same[0])[at] })),
      isAlike: variants.every(({ points }) => areAlike(points, same)),
    }));
}

/** Whether every figure of these values is the same. */
function areAlike(points: readonly SweepPoint[], values: readonly number[]): boolean {
  const figures = points
    .filter(({ value }) => values.includes(value))
    .map(({ value: _, ...outcome }) => JSON.stringify(outcome));
  return new Set(figures).size === 1;
}

/** One person of each role of each line of posts with the cap; none where it is not one for good how much they have. */
function peopleWithCap(
  { teams, roles, changes }: Scenario,
  { team, capLines }: SweptInput,
): Person[] {
  if (team === undefined || !capLines) return [];
  if (changes.some((change) => changesInput(change) && SHARES.test(change.path))) return [];
  const lines = capLines.map((line) => teams[team].posts[line]);
  const held = lines.flatMap((line) =>
    rolesOfLine(roles, line)
      .filter(({ holdsCases }) => holdsCases)
      .map((role) => ({ line, role })),
  );
  const isDrawn = held.some(
    ({ line, role }) => isRanged(line.ftePerPerson) || isRanged(role.capShare),
  );
  if (isDrawn) return [];
  const all = held.map(({ line, role }) => ({
    name: role.name,
    fte: valueOf(line.ftePerPerson),
    share: valueOf(role.capShare),
  }));
  const once = Map.groupBy(all, ({ name, fte, share }) => `${name} ${fte} ${share}`);
  return [...once.values()].map(([person]) => person);
}
