import type { Scenario } from '../inputs/scenario.ts';
import { changesInput } from '../scenario/dated-input.ts';
import { rolesOfLine } from '../scenario/line-roles.ts';
import { isDrawn, valueOf } from '../scenario/quantity.ts';
import { wholePoints } from './whole-points.ts';

/** Caps that come to the same whole cases, or points, for each person once settled. */
export interface SameCaps {
  values: readonly number[];
  /** One of each role and hours, with the points that they may hold in whole cases. */
  people: readonly CapOfPerson[];
  /** Whether every figure of theirs is the same; else they differ for whoever has another part of the cap, as a new starter. */
  isAlike: boolean;
}

export interface CapOfPerson {
  name: string;
  fte: number;
  points: number;
  /** Where no case that they may hold weighs less: that all weigh so much, or a multiple of it. */
  perCase?: number;
}

/** What steers how much of a cap one person has, but for the cap itself. */
const SHARES = /^(teams\[\d+\]\.posts\[\d+\]\.ftePerPerson|roles\[\d+\]\.capShare)$/;

interface Person {
  name: string;
  fte: number;
  share: number;
  perCase: number;
}

/** Where a line of posts stands. */
export interface CapLine {
  team: number;
  line: number;
}

/**
 * Caps among some that come to the same whole cases for each person: neighbours are, where people work part of the
 * week or have part of the cap, or where every case weighs several points. Empty where these parts are drawn or change.
 * @param lines those that have the cap
 * @param areAlike whether every figure seen of some caps is the same
 */
export function sameCaps(
  scenario: Scenario,
  lines: readonly CapLine[],
  values: readonly number[],
  areAlike: (values: readonly number[]) => boolean,
): SameCaps[] {
  const people = peopleWithCap(scenario, lines);
  const pointsAt = (value: number) =>
    people.map(
      ({ fte, share, perCase }) => perCase * Math.floor(wholePoints(value * share * fte) / perCase),
    );
  if (people.length === 0) return [];
  return [...Map.groupBy(values, (value) => pointsAt(value).join()).values()]
    .filter(({ length }) => length > 1)
    .map((same) => ({
      values: same,
      people: people.map(({ name, fte, perCase }, at) => ({
        name,
        fte,
        points: pointsAt(same[0])[at],
        ...(perCase > 1 ? { perCase } : {}),
      })),
      isAlike: areAlike(same),
    }));
}

/** One person of each role of each line of posts with the cap; none where it is not one for good how much they have. */
function peopleWithCap(scenario: Scenario, lines: readonly CapLine[]): Person[] {
  const { teams, roles, changes } = scenario;
  if (changes.some((change) => changesInput(change) && SHARES.test(change.path))) return [];
  const held = lines.flatMap(({ team, line }) =>
    rolesOfLine(roles, teams[team].posts[line])
      .filter(({ holdsCases }) => holdsCases)
      .map((role) => ({ team, line: teams[team].posts[line], role })),
  );
  if (held.some(({ line, role }) => isDrawn(line.ftePerPerson) || isDrawn(role.capShare)))
    return [];
  const all = held.map(({ team, line, role }) => ({
    name: role.name,
    fte: valueOf(line.ftePerPerson),
    share: valueOf(role.capShare),
    perCase: pointsPerCase(scenario, team, role.id),
  }));
  const once = Map.groupBy(all, (person) => Object.values(person).join(' '));
  return [...once.values()].map(([person]) => person);
}

/** The most points of which every case that a role of a team may be given weighs a multiple. */
export function pointsPerCase(
  { stages, teams }: Pick<Scenario, 'stages' | 'teams'>,
  team: number,
  role: string,
): number {
  const weights = stages
    .filter(
      ({ id, allocation, heldBy }) =>
        teams[team].stages.includes(id) && allocation === 'worker' && heldBy.includes(role),
    )
    .map(({ weightPoints }) => weightPoints);
  return Math.max(1, weights.reduce(commonDivisor, 0));
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
