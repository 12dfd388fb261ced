import { POST_ROW, POSTS_FROM, poolRow, teamRow } from '../engine/memory-map.ts';
import { COUNTED_PLACE, HOLDS_CASES, POOL_ROLE, POOL_TEAM } from '../engine/pool-rows.ts';
import {
  CAP,
  CASES,
  FTE_MICRO,
  isPermanent,
  MICRO,
  POINTS,
  POOL,
  STARTED_ON,
  STATUS,
  VACANT,
} from '../engine/post-rows.ts';
import type { State } from '../engine/state.ts';
import { ALLOCATED_CASES, OPEN, QUEUED_ON_SUM, WAITING } from '../engine/team-rows.ts';

/** What the position of one team, or of all together, adds up to; FTE in millionths. */
export interface Position {
  open: number;
  allocated: number;
  waiting: number;
  /** Sum over waiting cases of the day on which each began to wait. */
  queuedOnSum: number;
  establishedMicro: number;
  inPostMicro: number;
  agencyMicro: number;
  /** Those who hold cases. */
  holderMicro: number;
  holders: number;
  overCap: number;
  /** The highest caseload of one of them. */
  highest: number;
  /** Permanent staff who hold cases, and the cases that they hold. */
  permanentMicro: number;
  permanentCases: number;
}

export const blankPosition = (): Position => ({
  open: 0,
  allocated: 0,
  waiting: 0,
  queuedOnSum: 0,
  establishedMicro: 0,
  inPostMicro: 0,
  agencyMicro: 0,
  holderMicro: 0,
  holders: 0,
  overCap: 0,
  highest: 0,
  permanentMicro: 0,
  permanentCases: 0,
});

/**
 * Reads the position of all teams together, then of each where there is more than one, into `positions`; and of
 * each group of workers and each role of a team that is counted apart, how many hold cases and how many of
 * them are over their cap, two numbers each, into `groups` and `places`. All that is added is whole numbers,
 * so that the order of adding does not matter.
 */
export function readPositions(
  state: State,
  positions: readonly Position[],
  groups: Int32Array,
  places: Int32Array,
): void {
  const { memory, parameters, layout } = state;
  for (const position of positions) clear(position);
  groups.fill(0);
  places.fill(0);
  const [all] = positions;
  const ofTeam = (team: number) => (positions.length > 1 ? positions[team + 1] : all);
  for (let team = 0; team < layout.teams; team++) {
    const at = ofTeam(team);
    at.open += memory[teamRow(team) | OPEN];
    at.allocated += memory[teamRow(team) | ALLOCATED_CASES];
    at.waiting += memory[teamRow(team) | WAITING];
    at.queuedOnSum += memory[teamRow(team) | QUEUED_ON_SUM];
  }
  for (let line = 0; line < parameters.lines.length; line++) {
    ofTeam(parameters.lines[line].team).establishedMicro += state.establishedMicro[line];
  }
  for (let pool = 0; pool < parameters.pools.length; pool++) {
    const { team, holdsCases } = parameters.pools[pool];
    const at = ofTeam(team);
    at.inPostMicro += state.inPostMicro[pool];
    at.agencyMicro += state.agencyMicro[pool];
    if (!holdsCases) continue;
    at.holderMicro += state.inPostMicro[pool] + state.agencyMicro[pool];
    at.permanentMicro += state.inPostMicro[pool];
  }
  readHolders(state, positions, groups, places);
  for (let scope = 1; scope < positions.length; scope++) addTo(all, positions[scope]);
}

const KEYS = Object.keys(blankPosition()) as (keyof Position)[];

function clear(position: Position): void {
  for (const key of KEYS) position[key] = 0;
}

function readHolders(
  state: State,
  positions: readonly Position[],
  groups: Int32Array,
  places: Int32Array,
): void {
  const { memory, parameters, layout, day, postsEnd } = state;
  const { experiencedFromDays } = parameters;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    const status = memory[post | STATUS];
    if (status <= VACANT) continue;
    const pool = poolRow(state, memory[post | POOL]);
    if (memory[pool | HOLDS_CASES] === 0) continue;
    const cases = memory[post | CASES];
    const over = Number(memory[post | POINTS] > memory[post | CAP]);
    const at = positions.length > 1 ? positions[memory[pool | POOL_TEAM] + 1] : positions[0];
    at.holders++;
    at.overCap += over;
    const caseload = (cases * MICRO) / memory[post | FTE_MICRO];
    if (caseload > at.highest) at.highest = caseload;
    if (isPermanent(status)) at.permanentCases += cases;
    const role = memory[pool | POOL_ROLE];
    const served = day - memory[post | STARTED_ON];
    const band = layout.roles + Number(served >= experiencedFromDays);
    groups[2 * role]++;
    groups[2 * role + 1] += over;
    groups[2 * band]++;
    groups[2 * band + 1] += over;
    const place = memory[pool | COUNTED_PLACE];
    if (place < 0) continue;
    places[2 * place]++;
    places[2 * place + 1] += over;
  }
}

function addTo(all: Position, one: Position): void {
  all.open += one.open;
  all.allocated += one.allocated;
  all.waiting += one.waiting;
  all.queuedOnSum += one.queuedOnSum;
  all.establishedMicro += one.establishedMicro;
  all.inPostMicro += one.inPostMicro;
  all.agencyMicro += one.agencyMicro;
  all.holderMicro += one.holderMicro;
  all.holders += one.holders;
  all.overCap += one.overCap;
  all.highest = Math.max(all.highest, one.highest);
  all.permanentMicro += one.permanentMicro;
  all.permanentCases += one.permanentCases;
}
