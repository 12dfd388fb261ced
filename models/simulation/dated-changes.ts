import { workingDayIndex } from '../calendar/timeline.ts';
import { NEXT, STAGE } from '../engine/case-rows.ts';
import { refreshCap } from '../engine/load-verbs.ts';
import { POST_ROW, POSTS_FROM } from '../engine/memory-map.ts';
import { followPauseRule } from '../engine/people-verbs.ts';
import {
  FIRST_CASE,
  isPermanent,
  NEED_MILLI,
  POOL,
  POST_PLACE,
  realOf,
  STATUS,
  VISIT_MICRO,
  VISITS_MADE,
} from '../engine/post-rows.ts';
import { refreshRisk } from '../engine/risk-verbs.ts';
import type { State } from '../engine/state.ts';
import { leave } from '../mechanisms/m07-leaving.ts';
import { endAllAgency, seekAllCover } from '../mechanisms/m09-agency.ts';
import { planFirstLearning } from '../mechanisms/m11-learning.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { vacated } from './day-order.ts';
import { fundPosts } from './establishment.ts';

/** Other numbers hold from today: caps, needs, rates and the establishment follow at once. */
export function takeEffect(state: State, parameters: Parameters): void {
  const before = state.parameters;
  const { memory, layout, postsEnd, reals } = state;
  state.adopt(parameters);
  state.rosterVersion++;
  state.rates.fill(parameters);
  if (before.absence.pausesCases !== parameters.absence.pausesCases) followPauseRule(state);
  state.needMilli.fill(0);
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    let need = 0;
    let visits = 0;
    for (let row = memory[post + FIRST_CASE]; row >= 0; row = memory[row + NEXT]) {
      need += parameters.stages[memory[row + STAGE]].needMilliHours;
      visits += parameters.stages[memory[row + STAGE]].visitMicroPerDay;
    }
    reals[realOf(post) + NEED_MILLI] = need;
    reals[realOf(post) + VISITS_MADE] = -1;
    memory[post + VISIT_MICRO] = visits;
    state.needMilli[memory[post + POOL]] += need;
    refreshCap(state, post);
    refreshRisk(state, post);
    const { learningIntervalDays } = parameters.pools[memory[post + POOL]];
    const { learningIntervalDays: formerly } = before.pools[memory[post + POOL]];
    const begins = Number.isFinite(learningIntervalDays) && !Number.isFinite(formerly);
    if (begins && isPermanent(memory[post + STATUS])) planFirstLearning(state, post);
  }
  if (before.agency.allowed && !parameters.agency.allowed) endAllAgency(state);
  if (!before.agency.allowed && parameters.agency.allowed) seekAllCover(state);
  for (let line = 0; line < layout.lines; line++) {
    fundPosts(state, line, vacated);
  }
}

export interface StaffingChange {
  day: number;
  kind: 'leave' | 'start';
  line: number;
  people: number;
  index: number;
}

/** The announced leavers and starters of a scenario, by working day. */
export function staffingChanges(plain: PlainScenario, state: State): StaffingChange[] {
  const lines = plain.teams.flatMap((team) => team.posts.map(({ role }) => `${team.id} ${role}`));
  return plain.changes.flatMap((change, index) =>
    change.kind === 'set'
      ? []
      : [
          {
            day: workingDayIndex(state.layout.line, change.on),
            kind: change.kind,
            line: lines.indexOf(`${change.team} ${change.role}`),
            people: change.people,
            index,
          },
        ],
  );
}

/** Announced people leave, drawn by lot among those in post, or start as posts allow. */
export function staffingChange(state: State, { kind, line, people, index }: StaffingChange): void {
  if (kind === 'start') {
    state.startsOwed[line] += people;
    return;
  }
  const { memory } = state;
  const lots: { post: number; lot: number }[] = [];
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    if (!isPermanent(memory[post + STATUS])) continue;
    lots.push({
      post,
      lot: state.streams.opening.uniform(memory[post + POST_PLACE], 0x10000 + index),
    });
  }
  lots.sort((a, b) => a.lot - b.lot);
  for (const { post } of lots.slice(0, people)) leave(state, post, vacated);
}
