import { WORKED } from '../../parameters/parameters.ts';
import { capToday } from '../load-verbs.ts';
import {
  ABOLISHED,
  AGENCY_PRESENT,
  isAgency,
  isPermanent,
  isPresent,
  MICRO,
  PRESENT,
  VACANT,
} from '../post-store.ts';
import type { State } from '../state.ts';
import type { Findings } from './findings.ts';

/** Every post stands in its pool once: funded posts are filled, covered or vacant. */
export function checkPosts(state: State, found: Findings): void {
  const { posts, parameters, layout } = state;
  for (let pool = 0; pool < layout.pools; pool++) {
    const sum = { established: 0, inPost: 0, present: 0, agency: 0, agencyPresent: 0, need: 0 };
    const vacancies = { uncovered: 0, covered: 0 };
    const ready = readyIn(state, pool);
    for (let post = state.firstPost[pool]; post < state.firstPost[pool + 1]; post++) {
      const status = posts.status[post];
      const fte = posts.fteMicro[post];
      checkCaseload(state, post, found);
      sum.need += posts.needMilli[post];
      found.same(() => `pool of post ${post}`, posts.pool[post], pool);
      const able = isPresent(status) && posts.cap[post] > posts.points[post];
      found.holds(
        () =>
          `post ${post} ${able ? 'could receive a case but is not' : 'cannot receive a case but is'} listed as ready`,
        ready.has(post) === able,
      );
      if (status === ABOLISHED) continue;
      found.holds(() => `post ${post} has an FTE above 0`, fte > 0);
      if (posts.extra[post] === 0) sum.established += fte;
      if (isPermanent(status)) sum.inPost += fte;
      if (isAgency(status)) sum.agency += fte;
      if (status === PRESENT) sum.present += fte;
      if (status === AGENCY_PRESENT) sum.agencyPresent += fte;
      if (status === VACANT && posts.extra[post] === 0) vacancies.uncovered += fte;
      if (isAgency(status) && posts.extra[post] === 0) vacancies.covered += fte;
    }
    found.same(() => `established in pool ${pool}`, state.establishedMicro[pool], sum.established);
    found.same(
      () => `established in pool ${pool}, filled or vacant`,
      state.establishedMicro[pool],
      sum.inPost + vacancies.uncovered + vacancies.covered,
    );
    found.same(
      () => `established in pool ${pool} beyond what is to be lost`,
      state.establishedMicro[pool] - state.toAbolishMicro[pool],
      Math.round(parameters.pools[pool].establishedFte * MICRO),
    );
    found.same(() => `in post in pool ${pool}`, state.inPostMicro[pool], sum.inPost);
    found.same(() => `present in pool ${pool}`, state.presentMicro[pool], sum.present);
    found.same(() => `agency in pool ${pool}`, state.agencyMicro[pool], sum.agency);
    found.same(
      () => `agency present in pool ${pool}`,
      state.agencyPresentMicro[pool],
      sum.agencyPresent,
    );
    found.same(() => `hours needed by the cases of pool ${pool}`, state.needMilli[pool], sum.need);
  }
}

/** The posts that stand in the ready lists of a pool, each once. */
function readyIn(state: State, pool: number): Set<number> {
  const listed: number[] = [];
  state.ready.first(pool, (post) => {
    listed.push(post);
    return false;
  });
  const once = new Set(listed);
  if (once.size < listed.length) throw new Error(`a post of pool ${pool} is listed twice as ready`);
  return once;
}

/** What a post is said to carry is what its cases weigh and need. */
function checkCaseload(state: State, post: number, found: Findings): void {
  const { cases, parameters, posts } = state;
  const sum = { cases: 0, points: 0, need: 0, worked: 0 };
  let last = -1;
  for (let row = posts.firstCase[post]; row >= 0; row = cases.next[row]) {
    const { weight, needMilliHours, clock } = parameters.stages[cases.stage[row]];
    found.same(() => `holder of case ${row} in the list of post ${post}`, cases.holder[row], post);
    found.same(() => `the case before case ${row} of post ${post}`, cases.previous[row], last);
    found.same(
      () => `team of case ${row}`,
      cases.team[row],
      parameters.pools[posts.pool[post]].team,
    );
    sum.cases++;
    sum.points += weight;
    sum.need += needMilliHours;
    sum.worked += Number(clock === WORKED);
    last = row;
    if (sum.cases > cases.used) throw new Error(`the cases of post ${post} go round in a circle`);
  }
  found.same(() => `cases of post ${post}`, posts.cases[post], sum.cases);
  found.same(() => `points of post ${post}`, posts.points[post], sum.points);
  found.same(() => `hours needed by the cases of post ${post}`, posts.needMilli[post], sum.need);
  found.same(
    () => `cases of post ${post} that advance with work`,
    posts.workedCases[post],
    sum.worked,
  );
  const status = posts.status[post];
  if (status === ABOLISHED || status === VACANT) {
    found.same(() => `cases of post ${post}, in which nobody is`, sum.cases, 0);
  } else {
    found.same(() => `cap of post ${post}`, posts.cap[post], capToday(state, post));
  }
}
