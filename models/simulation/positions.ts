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
import { ALLOCATED_CASES, OPEN, WAITING, WAITING_POINTS } from '../engine/team-rows.ts';
import { scopeCount } from '../measures/series.ts';

/** What the position of one team, or of all together, adds up to; FTE in millionths. */
export interface Position {
  open: number;
  allocated: number;
  waiting: number;
  /** What cases weigh that workers hold or that wait. */
  points: number;
  /** Sum over waiting cases of the day on which each began to wait. */
  queuedOnSum: number;
  establishedMicro: number;
  inPostMicro: number;
  agencyMicro: number;
  /** Those who hold one or more cases: whoever is on long leave and gave theirs back is not among them. */
  holderMicro: number;
  /** Those whose role holds cases, with or without any. */
  holdingRolesMicro: number;
  holders: number;
  overCap: number;
  /** The highest caseload of one of them. */
  highest: number;
  /** Permanent staff who hold cases, and the cases that they hold. */
  permanentMicro: number;
  permanentCases: number;
}

const blankPosition = (): Position => ({
  open: 0,
  allocated: 0,
  waiting: 0,
  points: 0,
  queuedOnSum: 0,
  establishedMicro: 0,
  inPostMicro: 0,
  agencyMicro: 0,
  holderMicro: 0,
  holdingRolesMicro: 0,
  holders: 0,
  overCap: 0,
  highest: 0,
  permanentMicro: 0,
  permanentCases: 0,
});

/**
 * Reads the position of all teams together, then of each where there is more than one; and of
 * each group of workers and each role of a team that is counted apart, how many hold cases and how many of
 * them are over their cap, two numbers each, into `groups` and `places`. All that is added is whole numbers,
 * so that the order of adding does not matter.
 */
export function readPositions(
  state: State,
  groups: Int32Array,
  places: Int32Array,
): readonly Position[] {
  const { memory, parameters, layout } = state;
  const positions: Position[] = [];
  for (let scope = scopeCount(layout.teams); scope > 0; scope--) positions.push(blankPosition());
  groups.fill(0);
  places.fill(0);
  const [all] = positions;
  const ofTeam = (team: number) => (positions.length > 1 ? positions[team + 1] : all);
  for (let team = 0; team < layout.teams; team++) {
    const at = ofTeam(team);
    at.open += memory[teamRow(team) | OPEN];
    at.allocated += memory[teamRow(team) | ALLOCATED_CASES];
    at.waiting += memory[teamRow(team) | WAITING];
    at.points += memory[teamRow(team) | WAITING_POINTS];
    at.queuedOnSum += state.queuedOnSum[team];
  }
  for (let line = 0; line < parameters.lines.length; line++) {
    ofTeam(parameters.lines[line].team).establishedMicro +=
      state.establishment.establishedMicro[line];
  }
  for (let pool = 0; pool < parameters.pools.length; pool++) {
    const { team, holdsCases } = parameters.pools[pool];
    const at = ofTeam(team);
    at.inPostMicro += state.staff.inPostMicro[pool];
    at.agencyMicro += state.staff.agencyMicro[pool];
    if (!holdsCases) continue;
    at.holdingRolesMicro += state.staff.inPostMicro[pool] + state.staff.agencyMicro[pool];
    at.permanentMicro += state.staff.inPostMicro[pool];
  }
  readHolders(state, positions, groups, places);
  for (let scope = 1; scope < positions.length; scope++) addTo(all, positions[scope]);
  return positions;
}

function readHolders(
  state: State,
  positions: readonly Position[],
  groups: Int32Array,
  places: Int32Array,
): void {
  for (let post = POSTS_FROM; post < state.postsEnd; ) {
    post = readHoldersOfPool(state, post, positions, groups, places);
  }
}

/** Of the holders of a post and of those after it that are of the same pool. @returns the first post that is not */
function readHoldersOfPool(
  state: State,
  from: number,
  positions: readonly Position[],
  groups: Int32Array,
  places: Int32Array,
): number {
  const { memory, parameters, layout, day, postsEnd } = state;
  const { experiencedFromDays } = parameters;
  const ofPool = memory[from | POOL];
  const pool = poolRow(state, ofPool);
  const holdsCases = memory[pool | HOLDS_CASES] === 1;
  const at = positions.length > 1 ? positions[memory[pool | POOL_TEAM] + 1] : positions[0];
  let holders = 0;
  let holderMicro = 0;
  let points = 0;
  let overCap = 0;
  let permanentCases = 0;
  let experienced = 0;
  let experiencedOver = 0;
  let mostCases = 0;
  let mostFte = 1;
  let post = from;
  for (; post < postsEnd && memory[post | POOL] === ofPool; post += POST_ROW) {
    const status = memory[post | STATUS];
    if (!holdsCases || status <= VACANT) continue;
    const cases = memory[post | CASES];
    if (cases === 0) continue;
    points = (points + memory[post | POINTS]) | 0;
    const over = memory[post | POINTS] > memory[post | CAP] ? 1 : 0;
    holders = (holders + 1) | 0;
    overCap = (overCap + over) | 0;
    const fte = memory[post | FTE_MICRO];
    holderMicro += fte;
    // Of the same FTE, only more cases make a higher caseload.
    if (fte !== mostFte || cases > mostCases) {
      mostCases = cases;
      mostFte = fte;
      at.highest = Math.max(at.highest, (cases * MICRO) / fte);
    }
    if (isPermanent(status)) permanentCases = (permanentCases + cases) | 0;
    if (day - memory[post | STARTED_ON] < experiencedFromDays) continue;
    experienced = (experienced + 1) | 0;
    experiencedOver = (experiencedOver + over) | 0;
  }
  at.holders += holders;
  at.holderMicro += holderMicro;
  at.points += points;
  at.overCap += overCap;
  at.permanentCases += permanentCases;
  add(groups, memory[pool | POOL_ROLE], holders, overCap);
  add(groups, layout.roles, holders - experienced, overCap - experiencedOver);
  add(groups, layout.roles + 1, experienced, experiencedOver);
  const place = memory[pool | COUNTED_PLACE];
  if (place >= 0) add(places, place, holders, overCap);
  return post;
}

function add(stocks: Int32Array, row: number, holders: number, overCap: number): void {
  stocks[2 * row] += holders;
  stocks[2 * row + 1] += overCap;
}

function addTo(all: Position, one: Position): void {
  all.open += one.open;
  all.allocated += one.allocated;
  all.waiting += one.waiting;
  all.points += one.points;
  all.queuedOnSum += one.queuedOnSum;
  all.establishedMicro += one.establishedMicro;
  all.inPostMicro += one.inPostMicro;
  all.agencyMicro += one.agencyMicro;
  all.holderMicro += one.holderMicro;
  all.holdingRolesMicro += one.holdingRolesMicro;
  all.holders += one.holders;
  all.overCap += one.overCap;
  all.highest = Math.max(all.highest, one.highest);
  all.permanentMicro += one.permanentMicro;
  all.permanentCases += one.permanentCases;
}
