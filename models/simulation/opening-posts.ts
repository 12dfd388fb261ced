import { addPost, beginAbsence, placeOfPost, startWorker } from '../engine/people-verbs.ts';
import { EXPERIENCED, isPresent, PRESENT, VACANT } from '../engine/post-store.ts';
import type { State } from '../engine/state.ts';
import { goAbsent, spellDays } from '../mechanisms/m10-absence.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { unit } from '../random/stream.ts';
import { settleIn } from './day-order.ts';
import { openingGroups, splitFte } from './layout.ts';

/** Forty years. */
const LONGEST_SERVICE_DAYS = 40 * 261;

/** Fills the posts as they stand on the first day, established workers first; the rest is room for posts to come. */
export function openPosts(
  state: State,
  plain: PlainScenario,
  postsOfLine: readonly number[],
): void {
  const { posts } = state;
  let post = 0;
  let line = 0;
  const locate = (row: number, place: number) => {
    posts.line[row] = line;
    posts.pool[row] = state.parameters.lines[line].pool;
    posts.place[row] = place;
  };
  for (const team of plain.teams) {
    for (const given of team.posts) {
      state.firstPost[line] = post;
      let place = 0;
      for (const { fteMicro: group, who, extra } of openingGroups(given)) {
        for (const fteMicro of splitFte(group, given.ftePerPerson)) {
          locate(post, place++);
          posts.extra[post] = extra;
          addPost(state, post, fteMicro);
          if (who !== 'nobody') openWith(state, post, who);
          if (who !== 'permanent' && extra === 0) roundInProgress(state, post);
          post++;
        }
      }
      for (; place < postsOfLine[line]; post++) locate(post, place++);
      line++;
    }
  }
  state.firstPost[line] = post;
}

function openWith(state: State, post: number, who: 'permanent' | 'agency'): void {
  const { posts } = state;
  startWorker(state, post, who, posts.pool[post], EXPERIENCED);
  posts.startedOn[post] = -1;
  if (who === 'agency') return;
  posts.startedOn[post] -= daysServed(state, post);
  settleIn(state, post);
}

/**
 * Working days that somebody met on the first day has been in the role: anywhere in the time until the
 * career step where there is one, else as long as a steady rate of leaving makes.
 */
function daysServed(state: State, post: number): number {
  const { careerAfterDays, leavingPerDay } = state.parameters.pools[state.posts.pool[post]];
  const p = state.streams.opening.uniform(placeOfPost(state, post), 6);
  if (Number.isFinite(careerAfterDays)) return Math.floor(p * careerAfterDays);
  return leavingPerDay > 0
    ? Math.min(LONGEST_SERVICE_DAYS, Math.floor(-Math.log(p) / leavingPerDay))
    : 0;
}

/** A vacancy met on the first day is somewhere within a round: what is left of it is a uniform part of one. */
function roundInProgress(state: State, post: number): void {
  const { posts, parameters, tables } = state;
  const { table, scale } = parameters.recruitment.round;
  state.streams.opening.read(placeOfPost(state, post), 1);
  const [word0, word1] = state.streams.opening.words;
  const left = tables.remaining(table).at(word0, word1) * scale;
  posts.rounds[post] = 1;
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

/**
 * Some are off sick on the first day, in the share that their caseload implies; they keep their cases.
 * Of those who were sick the day before, one in a mean spell is back this morning; others fall sick in the
 * course of the day itself, which brings the share to what it is in the long run.
 */
export function openSickness(state: State): void {
  const { posts, rates } = state;
  const { meanSpellDays } = state.parameters.absence;
  for (let post = 0; post < posts.count; post++) {
    if (!isPresent(posts.status[post]) || posts.status[post] === VACANT) continue;
    const p = -Math.expm1(-rates.sickness(posts.rateClass[post], posts.cases[post]));
    const share = (p * meanSpellDays) / (p * meanSpellDays + 1 - p);
    state.streams.opening.read(placeOfPost(state, post), 3);
    const [word0, word1] = state.streams.opening.words;
    if (unit(word0) < share * (1 - 1 / meanSpellDays))
      goAbsent(state, post, spellDays(state, word1));
  }
}
