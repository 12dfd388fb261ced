import { WORKED } from '../../parameters/parameters.ts';
import { HOLDER, NEXT, PREVIOUS, STAGE, TEAM } from '../case-rows.ts';
import { capToday } from '../load-verbs.ts';
import { POST_ROW, POSTS_FROM } from '../memory-map.ts';
import { needOf } from '../need-verbs.ts';
import { POOL_NEED_MILLI, POOL_VISIT_MICRO, poolReal } from '../pool-rows.ts';
import {
  ABOLISHED,
  AGENCY_PRESENT,
  CAP,
  CASES,
  EXTRA,
  FIRST_CASE,
  FTE_MICRO,
  isAgency,
  isPermanent,
  isPresent,
  LINE,
  MICRO,
  NEED_MILLI,
  POINTS,
  POOL,
  PRESENT,
  RATE_CLASS,
  realOf,
  STATUS,
  VACANT,
  VISIT_MICRO,
  WORKED_CASES,
} from '../post-rows.ts';
import { readyIn } from '../ready-verbs.ts';
import type { State } from '../state.ts';
import type { Findings } from './findings.ts';

/** Every post stands in one line and one pool: funded posts are filled, covered or vacant. */
export function checkPosts(state: State, found: Findings): void {
  checkLines(state, found);
  const { memory, parameters, layout, postsEnd, reals } = state;
  for (let pool = 0; pool < layout.pools; pool++) {
    const sum = { inPost: 0, present: 0, agency: 0, agencyPresent: 0, need: 0, visits: 0 };
    const ready = readyOnce(state, pool);
    for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
      if (memory[post | POOL] !== pool) continue;
      const status = memory[post | STATUS];
      const fte = memory[post | FTE_MICRO];
      const { line } = parameters.pools[pool];
      if (memory[post | LINE] !== line) {
        found.differs(`line of post ${post} by its pool`, memory[post | LINE], line);
      }
      checkCaseload(state, post, found);
      sum.need += reals[realOf(post) | NEED_MILLI];
      sum.visits += state.reals[realOf(post) | VISIT_MICRO];
      const able = isPresent(status) && memory[post | CAP] > memory[post | POINTS];
      if (ready.has(post) !== able) {
        const readiness = able ? 'could receive a case but is not' : 'cannot receive a case but is';
        found.fails(`post ${post} ${readiness} listed as ready`);
      }
      if (isPermanent(status)) sum.inPost += fte;
      if (isAgency(status)) sum.agency += fte;
      if (status === PRESENT) sum.present += fte;
      if (status === AGENCY_PRESENT) sum.agencyPresent += fte;
    }
    found.same(() => `in post in pool ${pool}`, state.staff.inPostMicro[pool], sum.inPost);
    found.same(() => `present in pool ${pool}`, state.staff.presentMicro[pool], sum.present);
    found.same(() => `agency in pool ${pool}`, state.staff.agencyMicro[pool], sum.agency);
    found.same(
      () => `agency present in pool ${pool}`,
      state.staff.agencyPresentMicro[pool],
      sum.agencyPresent,
    );
    found.same(
      () => `hours needed by the cases of pool ${pool}`,
      state.poolReals[poolReal(pool) | POOL_NEED_MILLI],
      sum.need,
    );
    found.same(
      () => `visits due to the cases of pool ${pool}`,
      state.poolReals[poolReal(pool) | POOL_VISIT_MICRO],
      sum.visits,
    );
  }
}

/** What is funded in a line is filled, covered or vacant, and is what the inputs say. */
function checkLines(state: State, found: Findings): void {
  const { memory, parameters, layout } = state;
  for (let line = 0; line < layout.lines; line++) {
    let established = 0;
    for (let post = state.firstPost[line]; post < state.firstPost[line + 1]; post += POST_ROW) {
      const own = memory[post | LINE];
      if (own !== line) found.differs(`line of post ${post}`, own, line);
      const status = memory[post | STATUS];
      if (status === ABOLISHED) continue;
      if (memory[post | FTE_MICRO] <= 0) found.fails(`post ${post} has no FTE above 0`);
      if (!isPermanent(status) && !isAgency(status) && status !== VACANT) {
        found.fails(`post ${post} is neither filled, covered nor vacant`);
      }
      if (memory[post | EXTRA] === 0) established += memory[post | FTE_MICRO];
    }
    found.same(
      () => `established in line ${line}`,
      state.establishment.establishedMicro[line],
      established,
    );
    found.same(
      () => `established in line ${line} beyond what is to be lost`,
      state.establishment.establishedMicro[line] - state.establishment.toAbolishMicro[line],
      Math.round(parameters.lines[line].establishedFte * MICRO),
    );
  }
}

/** The posts that stand in the ready lists of a pool, each once. */
function readyOnce(state: State, pool: number): Set<number> {
  const listed = readyIn(state, pool);
  const once = new Set(listed);
  if (once.size < listed.length) throw new Error(`a post of pool ${pool} is listed twice as ready`);
  return once;
}

/** What a post is said to carry is what its cases weigh and need. */
function checkCaseload(state: State, post: number, found: Findings): void {
  const { parameters, memory, reals } = state;
  const { team } = parameters.pools[memory[post | POOL]];
  const sum = { cases: 0, points: 0, need: 0, visits: 0, worked: 0 };
  let last = -1;
  for (let row = memory[post | FIRST_CASE]; row >= 0; row = memory[row | NEXT]) {
    const { weight, clock, visitMicroPerDay } = parameters.stages[memory[row | STAGE]];
    const holder = memory[row | HOLDER];
    if (holder !== post) {
      found.differs(`holder of case ${row} in the list of post ${post}`, holder, post);
    }
    const before = memory[row | PREVIOUS];
    if (before !== last) {
      found.differs(`the case before case ${row} of post ${post}`, before, last);
    }
    if (memory[row | TEAM] !== team) found.differs(`team of case ${row}`, memory[row | TEAM], team);
    sum.cases++;
    sum.points += weight;
    sum.need += needOf(state, row);
    sum.visits += visitMicroPerDay;
    sum.worked += Number(clock === WORKED);
    last = row;
    if (sum.cases > state.casesEnd)
      throw new Error(`the cases of post ${post} go round in a circle`);
  }
  found.same(() => `cases of post ${post}`, memory[post | CASES], sum.cases);
  found.holds(
    () => `post ${post} holds cases in a role that holds none`,
    sum.cases === 0 || parameters.pools[memory[post | POOL]].holdsCases,
  );
  found.same(() => `points of post ${post}`, memory[post | POINTS], sum.points);
  found.same(
    () => `hours needed by the cases of post ${post}`,
    reals[realOf(post) | NEED_MILLI],
    sum.need,
  );
  found.same(
    () => `visits due to the cases of post ${post}`,
    state.reals[realOf(post) | VISIT_MICRO],
    sum.visits,
  );
  found.same(
    () => `cases of post ${post} that advance with work`,
    memory[post | WORKED_CASES],
    sum.worked,
  );
  const status = memory[post | STATUS];
  if (status === ABOLISHED || status === VACANT) {
    found.same(() => `cases of post ${post}, in which nobody is`, sum.cases, 0);
  } else {
    found.same(() => `cap of post ${post}`, memory[post | CAP], capToday(state, post));
    found.same(
      () => `table of rates of post ${post}`,
      memory[post | RATE_CLASS],
      state.rates.classOf(memory[post | POOL], memory[post | FTE_MICRO]),
    );
  }
}
