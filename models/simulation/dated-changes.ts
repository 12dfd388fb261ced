import { workingDayIndex } from '../calendar/timeline.ts';
import { followPauseRule } from '../engine/absence-verbs.ts';
import { NEXT, STAGE } from '../engine/case-rows.ts';
import { endDuty } from '../engine/duty-verbs.ts';
import { changeLeaks } from '../engine/leak-verbs.ts';
import { refreshCap } from '../engine/load-verbs.ts';
import { POST_ROW, POSTS_FROM, postNumber } from '../engine/memory-map.ts';
import { changeNeeds, needOf } from '../engine/need-verbs.ts';
import { POOL_NEED_MILLI, POOL_VISIT_MICRO, poolReal } from '../engine/pool-rows.ts';
import {
  FIRST_CASE,
  isPermanent,
  NEED_MILLI,
  NOT_KNOWN,
  POOL,
  realOf,
  STATUS,
  VISIT_MICRO,
} from '../engine/post-rows.ts';
import { refreshRisk } from '../engine/risk-verbs.ts';
import type { State } from '../engine/state.ts';
import { leave } from '../mechanisms/m07-leaving.ts';
import { followRamp } from '../mechanisms/m08-ramp.ts';
import { followFreeze } from '../mechanisms/m08-recruitment.ts';
import { endAllAgency, seekMoreCover } from '../mechanisms/m09-agency.ts';
import { followPassingOn } from '../mechanisms/m10-absence.ts';
import { followCareer } from '../mechanisms/m13-careers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { changesInput } from '../scenario/dated-input.ts';
import { drawnByLot } from './by-lot.ts';
import { followRole, vacated } from './day-order.ts';
import { fundPosts } from './establishment.ts';
import { longLeave } from './long-leave.ts';

/** Other numbers hold from today: caps, needs, rates and the establishment follow at once. */
export function takeEffect(state: State, parameters: Parameters): void {
  const before = state.parameters;
  const { layout } = state;
  state.adopt(parameters);
  state.supervisors.outOfDate.fill(1);
  state.rates.fill(parameters);
  if (before.absence.pausesCases !== parameters.absence.pausesCases) followPauseRule(state);
  changeLeaks(state, before.stages);
  changeNeeds(state, before.stages);
  for (let team = 0; team < layout.teams; team++) {
    if (before.teams[team].whenFull === 'duty' && parameters.teams[team].whenFull !== 'duty')
      endDuty(state, team);
  }
  if (before.absence.returnCasesAfterDays !== parameters.absence.returnCasesAfterDays)
    followPassingOn(state);
  const { rampDays, rampSteps } = parameters.recruitment;
  if (rampDays !== before.recruitment.rampDays || rampSteps !== before.recruitment.rampSteps)
    followRamp(state);
  if (OF_PEOPLE.some((part) => before[part] !== parameters[part])) followInPosts(state, before);
  if (before.agency.allowed && !parameters.agency.allowed) endAllAgency(state);
  seekMoreCover(state, before.agency);
  followFreeze(state, before.recruitment.open);
  for (let line = 0; line < layout.lines; line++) {
    fundPosts(state, line, vacated);
  }
}

/** Numbers that are read of whoever is in a post, and of the cases held there. */
const OF_PEOPLE = [
  'stages',
  'pools',
  'teams',
  'leaving',
  'absence',
  'supervision',
  'recruitment',
] as const satisfies (keyof Parameters)[];

/** Whoever is in a post follows other numbers: the cap, what cases held there need, and what may happen to them. */
function followInPosts(state: State, before: Parameters): void {
  const { memory, layout, postsEnd, reals, poolReals, visitsMade, parameters } = state;
  poolReals.fill(0, 0, poolReal(layout.pools));
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    let need = 0;
    let visits = 0;
    for (let row = memory[post | FIRST_CASE]; row >= 0; row = memory[row | NEXT]) {
      need += needOf(state, row);
      visits += parameters.stages[memory[row | STAGE]].visitMicroPerDay;
    }
    reals[realOf(post) | NEED_MILLI] = need;
    visitsMade[postNumber(post)] = NOT_KNOWN;
    reals[realOf(post) | VISIT_MICRO] = visits;
    poolReals[poolReal(memory[post | POOL]) | POOL_NEED_MILLI] += need;
    poolReals[poolReal(memory[post | POOL]) | POOL_VISIT_MICRO] += visits;
    refreshCap(state, post);
    refreshRisk(state, post);
    if (isPermanent(memory[post | STATUS])) {
      const former = before.pools[memory[post | POOL]];
      followRole(state, post, former);
      followCareer(state, post, former);
    }
  }
}

/** What the scenario rules out from the first day on ends that morning, as on the morning of a dated change. */
export function firstMorning(state: State): void {
  if (!state.parameters.agency.allowed) endAllAgency(state);
}

export interface StaffingChange {
  day: number;
  change: Exclude<PlainScenario['changes'][number], { path: string }>;
  line: number;
}

/** The announced leavers, long leave and starters of a scenario, by working day. */
export function staffingChanges(plain: PlainScenario, state: State): StaffingChange[] {
  const lines = plain.teams.flatMap((team) => team.posts.map(({ role }) => `${team.id} ${role}`));
  return plain.changes.flatMap((change) =>
    changesInput(change)
      ? []
      : [
          {
            day: workingDayIndex(state.layout.line, change.on),
            change,
            line: lines.indexOf(`${change.team} ${change.role}`),
          },
        ],
  );
}

/** What of these changes falls on the day. */
export const announcedIn =
  (changes: readonly StaffingChange[]) =>
  (state: State): void => {
    for (const change of changes) if (change.day === state.day) staffingChange(state, change);
  };

/** Announced people leave, drawn by lot among those in post, go on long leave, or start as posts allow. */
function staffingChange(state: State, { change, line }: StaffingChange): void {
  const { kind, people } = change;
  if (kind === 'start') {
    state.starters.owed[line] += people;
  } else if (kind === 'long-leave') {
    longLeave(state, line, change);
  } else {
    const leavers = drawnByLot(state, { line, people }, isPermanent);
    for (const post of leavers) leave(state, post, vacated);
  }
}
