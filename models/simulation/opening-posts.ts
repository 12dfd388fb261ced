import { addPost, beginAbsence, placeOfPost, startWorker } from '../engine/people-verbs.ts';
import { isPresent, PRESENT, VACANT } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { roundWord } from '../mechanisms/m08-recruitment.ts';
import { goAbsent, spellDays } from '../mechanisms/m10-absence.ts';
import { planFirstLearning } from '../mechanisms/m11-learning.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { unit } from '../random/stream.ts';
import { splitFte } from './layout.ts';

/** Fills the posts as they stand on the first day, established workers first; the rest is room for posts to come. */
export function openPosts(
  state: State,
  plain: PlainScenario,
  postsOfPool: readonly number[],
): void {
  const { posts } = state;
  let post = 0;
  let pool = 0;
  for (const team of plain.teams) {
    for (const line of team.posts) {
      state.firstPost[pool] = post;
      const vacant = line.establishedFte - line.inPostFte - line.agencyFte;
      const groups = [
        { fte: line.inPostFte, who: 'permanent', extra: 0 },
        { fte: line.agencyFte, who: 'agency', extra: 0 },
        { fte: Math.max(0, vacant), who: 'nobody', extra: 0 },
        { fte: line.extraAgencyFte, who: 'agency', extra: 1 },
      ] as const;
      let place = 0;
      for (const { fte, who, extra } of groups) {
        for (const fteMicro of splitFte(fte, line.ftePerPerson)) {
          posts.pool[post] = pool;
          posts.place[post] = place++;
          posts.extra[post] = extra;
          addPost(state, post, fteMicro);
          if (who !== 'nobody') openWith(state, post, who);
          if (who !== 'permanent' && extra === 0) roundInProgress(state, post);
          post++;
        }
      }
      for (; place < postsOfPool[pool]; post++) {
        posts.pool[post] = pool;
        posts.place[post] = place++;
      }
      pool++;
    }
  }
  state.firstPost[pool] = post;
}

function openWith(state: State, post: number, who: 'permanent' | 'agency'): void {
  startWorker(state, post, who, state.parameters.recruitment.rampSteps);
  state.posts.startedOn[post] = -1;
  if (who === 'permanent') planFirstLearning(state, post);
}

/** A vacancy met on the first day is somewhere within a round: what is left of it is a uniform part of one. */
function roundInProgress(state: State, post: number): void {
  const { posts, parameters, tables } = state;
  const { table, scale } = parameters.recruitment.round;
  state.streams.opening.read(placeOfPost(state, post), 1);
  const [word0, word1] = state.streams.opening.words;
  const left = tables.remaining(table).at(word0, word1) * scale;
  posts.rounds[post] = 1;
  roundWord(state, post, 0);
  state.roundsEnd.put(post, posts.vacancy[post], Math.floor(left));
}

/** Some are on long leave on the first day, in the share that its rate implies; they hold no cases then. */
export function openLongLeave(state: State): void {
  const { longLeavePerDay, longLeaveDays } = state.parameters.absence;
  if (longLeavePerDay === 0) return;
  const away = longLeavePerDay * longLeaveDays;
  for (let post = 0; post < state.posts.count; post++) {
    if (state.posts.status[post] !== PRESENT) continue;
    state.streams.opening.read(placeOfPost(state, post), 2);
    const [word0, word1] = state.streams.opening.words;
    if (unit(word0) < away / (1 + away)) {
      beginAbsence(state, post, Math.max(1, Math.ceil(unit(word1) * longLeaveDays)));
    }
  }
}

/** Some are off sick on the first day, in the share that their caseload implies; they keep their cases. */
export function openSickness(state: State): void {
  const { posts, rates } = state;
  const { meanSpellDays } = state.parameters.absence;
  for (let post = 0; post < posts.count; post++) {
    if (!isPresent(posts.status[post]) || posts.status[post] === VACANT) continue;
    const p = -Math.expm1(-rates.sickness(posts.rateClass[post], posts.cases[post]));
    const share = (p * meanSpellDays) / (p * meanSpellDays + 1 - p);
    state.streams.opening.read(placeOfPost(state, post), 3);
    const [word0, word1] = state.streams.opening.words;
    if (unit(word0) < share) goAbsent(state, post, spellDays(state, word1));
  }
}
