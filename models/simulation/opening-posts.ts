import { POST_ROW, POSTS_FROM } from '../engine/memory-map.ts';
import { placeOfPost, startWorker } from '../engine/people-verbs.ts';
import {
  CASES,
  EXPERIENCED,
  EXTRA,
  isPresent,
  LINE,
  MET_COVERED,
  MET_VACANT,
  POOL,
  POST_PLACE,
  PRESENT,
  RATE_CLASS,
  STARTED_ON,
  STATUS,
  VACANT,
  WAS_LEFT,
} from '../engine/post-rows.ts';
import { addPost } from '../engine/post-verbs.ts';
import type { State } from '../engine/state.ts';
import { goAbsent, seekBackfill, spellDays } from '../mechanisms/m10-absence.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import { unit } from '../random/stream.ts';
import { settleIn } from './day-order.ts';
import { daysServed } from './days-served.ts';
import { openingGroups, splitFte } from './layout.ts';
import { meetVacancy } from './opening-vacancies.ts';

/** Fills the posts as they stand on the first day, established workers first; the rest is room for posts to come. */
export function openPosts(
  state: State,
  plain: PlainScenario,
  postsOfLine: readonly number[],
): void {
  const { memory } = state;
  let post = POSTS_FROM;
  let line = 0;
  const locate = (row: number, place: number) => {
    memory[row | LINE] = line;
    memory[row | POOL] = state.parameters.lines[line].pool;
    memory[row | POST_PLACE] = place;
  };
  for (const team of plain.teams) {
    for (const given of team.posts) {
      state.firstPost[line] = post;
      let place = 0;
      for (const { fteMicro: group, who, extra } of openingGroups(given)) {
        for (const fteMicro of splitFte(group, given.ftePerPerson)) {
          locate(post, place++);
          memory[post | EXTRA] = extra;
          addPost(state, post, fteMicro);
          if (who !== 'nobody') openWith(state, post, who);
          if (who !== 'permanent' && extra === 0) {
            // Somebody left it before the first day: in the long run as many are replaced a year as leave.
            memory[post | WAS_LEFT] = who === 'agency' ? MET_COVERED : MET_VACANT;
            meetVacancy(state, post);
          }
          post += POST_ROW;
        }
      }
      for (; place < postsOfLine[line]; post += POST_ROW) locate(post, place++);
      line++;
    }
  }
  state.firstPost[line] = post;
}

function openWith(state: State, post: number, who: 'permanent' | 'agency'): void {
  const { memory } = state;
  startWorker(state, post, who, memory[post | POOL], EXPERIENCED);
  memory[post | STARTED_ON] = -1;
  if (who === 'agency') return;
  const pool = state.parameters.pools[memory[post | POOL]];
  const luck = state.streams.opening.uniform(placeOfPost(state, post), 6);
  memory[post | STARTED_ON] -= daysServed(pool, luck);
  settleIn(state, post);
}

/**
 * Some are on long leave on the first day, in the share that its rate implies, each anywhere in it. Agency covers as many
 * of them as of any: whoever has been away for the lead time from the first morning on.
 * @param withCases those whose cases are still kept for them, who are given theirs before they go; else those whose
 * cases have passed on, who hold none
 */
export function openLongLeave(state: State, withCases: boolean): void {
  const { longLeavePerDay, longLeaveDays, backfill, returnCasesAfterDays } =
    state.parameters.absence;
  if (longLeavePerDay === 0) return;
  const away = longLeavePerDay * longLeaveDays;
  for (let post = POSTS_FROM; post < state.postsEnd; post += POST_ROW) {
    if (state.memory[post | STATUS] !== PRESENT) continue;
    state.streams.opening.read(placeOfPost(state, post), 2);
    const [word0, word1] = state.streams.opening.words;
    if (unit(word0) >= away / (1 + away)) continue;
    const daysLeft = Math.floor(unit(word1) * longLeaveDays);
    const daysAway = longLeaveDays - daysLeft;
    if (daysAway <= returnCasesAfterDays !== withCases) continue;
    goAbsent(state, post, daysLeft, daysAway);
    if (state.streams.opening.uniform(placeOfPost(state, post), 8) < backfill)
      seekBackfill(state, post, daysLeft, daysAway);
  }
}

/**
 * Some are off sick on the first day, in the share that their caseload implies; they keep their cases.
 * Of those who were sick the day before, one in a mean spell is back this morning; others fall sick in the
 * course of the day itself, which brings the share to what it is in the long run.
 */
export function openSickness(state: State): void {
  const { memory, rates, postsEnd } = state;
  const { meanSpellDays } = state.parameters.absence;
  for (let post = POSTS_FROM; post < postsEnd; post += POST_ROW) {
    if (!isPresent(memory[post | STATUS]) || memory[post | STATUS] === VACANT) continue;
    const p = -Math.expm1(-rates.sickness(memory[post | RATE_CLASS], memory[post | CASES]));
    const share = (p * meanSpellDays) / (p * meanSpellDays + 1 - p);
    state.streams.opening.read(placeOfPost(state, post), 3);
    const [word0, word1] = state.streams.opening.words;
    if (unit(word0) < share * (1 - 1 / meanSpellDays))
      goAbsent(state, post, spellDays(state, word1));
  }
}
