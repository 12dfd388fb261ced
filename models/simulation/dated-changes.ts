import { workingDayIndex } from '../calendar/timeline.ts';
import { NEXT, STAGE } from '../engine/case-store.ts';
import { refreshCap } from '../engine/load-verbs.ts';
import { followPauseRule } from '../engine/people-verbs.ts';
import {
  FIRST_CASE,
  isPermanent,
  NEED_MILLI,
  POOL,
  POST_PLACE,
  POST_ROW,
  realOf,
  STATUS,
  VISIT_MICRO,
} from '../engine/post-store.ts';
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
  const { posts, layout } = state;
  const { rows } = state.cases;
  state.adopt(parameters);
  state.rosterVersion++;
  state.rates.fill(parameters);
  if (before.absence.pausesCases !== parameters.absence.pausesCases) followPauseRule(state);
  state.needMilli.fill(0);
  for (let post = 0; post < posts.end; post += POST_ROW) {
    let need = 0;
    let visits = 0;
    for (let row = posts.rows[post + FIRST_CASE]; row >= 0; row = rows[row + NEXT]) {
      need += parameters.stages[rows[row + STAGE]].needMilliHours;
      visits += parameters.stages[rows[row + STAGE]].visitMicroPerDay;
    }
    posts.reals[realOf(post) + NEED_MILLI] = need;
    posts.rows[post + VISIT_MICRO] = visits;
    state.needMilli[posts.rows[post + POOL]] += need;
    refreshCap(state, post);
    refreshRisk(state, post);
    const { learningIntervalDays } = parameters.pools[posts.rows[post + POOL]];
    const { learningIntervalDays: formerly } = before.pools[posts.rows[post + POOL]];
    const begins = Number.isFinite(learningIntervalDays) && !Number.isFinite(formerly);
    if (begins && isPermanent(posts.rows[post + STATUS])) planFirstLearning(state, post);
  }
  if (before.agency.allowed && !parameters.agency.allowed) endAllAgency(state);
  if (!before.agency.allowed && parameters.agency.allowed) seekAllCover(state);
  for (let line = 0; line < layout.lines; line++) {
    fundPosts(state, line, (post) => vacated(state, post));
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
  const { posts } = state;
  const lots: { post: number; lot: number }[] = [];
  for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
    if (!isPermanent(posts.rows[post + STATUS])) continue;
    lots.push({
      post,
      lot: state.streams.opening.uniform(posts.rows[post + POST_PLACE], 0x10000 + index),
    });
  }
  lots.sort((a, b) => a.lot - b.lot);
  for (const { post } of lots.slice(0, people)) leave(state, post, (gone) => vacated(state, gone));
}
