import { describe, expect, test } from 'vitest';
import { simulate } from '../../models/checks/readings.ts';
import {
  END,
  HOLDER,
  PREVIOUS,
  QUEUED,
  QUEUED_ON,
  RANK,
  ROW,
  STAGE,
  TEAM,
} from '../../models/engine/case-rows.ts';
import { Account } from '../../models/engine/invariants/account.ts';
import { brokenInvariants } from '../../models/engine/invariants/broken-invariants.ts';
import { LEDGER, type LedgerEntry, ledgerRow } from '../../models/engine/ledger.ts';
import { POST_ROW, POSTS_FROM } from '../../models/engine/memory-map.ts';
import {
  CAP,
  CASES,
  FTE_MICRO,
  LINE,
  POINTS,
  PRESENT,
  RATE_CLASS,
  STATUS,
  VACANT,
  WORKED_CASES,
} from '../../models/engine/post-rows.ts';
import type { State } from '../../models/engine/state.ts';
import { fixture } from '../support/fixtures.ts';

/** A week that ends with several cases in one queue. */
const WEEK = 16;
const scenario = fixture('every-option-teams');
const short = { ...scenario, service: { ...scenario.service, weeks: WEEK } };

/** What is found in the last week by whoever looks at it; what looks may change it, as nothing comes after it. */
function inWeek<Found>(look: (state: State, account: Account) => Found): Found {
  let account: Account | undefined;
  let found: Found | undefined;
  const watch = (state: State, week: number): void => {
    account ??= new Account(state);
    account.add(state);
    if (week === WEEK) found = look(state, account);
  };
  simulate(short, { seed: 'invariants', replications: 1, watch });
  if (found === undefined) throw new Error('that week has not been simulated');
  return found;
}

const first = (from: number, end: number, width: number, fits: (row: number) => boolean) => {
  for (let row = from; row < end; row += width) if (fits(row)) return row;
  throw new Error('there is none in this week');
};
/** The first case, or post, that is as wanted. */
const aCase = (state: State, fits: (holder: number, row: number) => boolean) =>
  first(state.casesFrom, state.casesEnd, ROW, (row) => fits(state.memory[row | HOLDER], row));
const aHolder = (state: State) =>
  first(POSTS_FROM, state.postsEnd, POST_ROW, (post) => {
    const { memory } = state;
    return memory[post | STATUS] === PRESENT && memory[post | CASES] > 1;
  });
const held = (state: State) => aCase(state, (holder) => holder >= 0);
const queued = (state: State) =>
  aCase(state, (holder, row) => holder === QUEUED && state.memory[row | PREVIOUS] >= 0);

const more = (kept: number) => kept + 1;

test('nothing is said of a sound week', () => {
  expect(inWeek(brokenInvariants)).toEqual([]);
});

describe('one number that is wrong is said', () => {
  const faults: [string, (state: State) => number, (kept: number) => number, RegExp][] = [
    [
      'a case that nobody is said to hold',
      (s) => held(s) | HOLDER,
      () => QUEUED,
      /^holder of case \d+ in the list of post/,
    ],
    [
      'a held case of another team',
      (s) => held(s) | TEAM,
      (team) => (team === 0 ? 1 : 0),
      /^open cases of team 0: /,
    ],
    ['a held case that is due on another day', (s) => held(s) | END, () => 3, /^day on which case/],
    ['a queue out of order', (s) => queued(s) | RANK, () => -1, /out of order at case/],
    ['a queue with a case of another stage', (s) => queued(s) | STAGE, more, /which is elsewhere/],
    ['a link back that is not there', (s) => queued(s) | PREVIOUS, () => -1, /the case before/],
    ['a wait that began on another day', (s) => queued(s) | QUEUED_ON, more, /^waiting since/],
    ['a caseload', (s) => aHolder(s) | CASES, more, /^cases of post \d+: /],
    ['points', (s) => aHolder(s) | POINTS, more, /^points of post/],
    ['cases that advance with work', (s) => aHolder(s) | WORKED_CASES, more, /advance with work/],
    ['a cap', (s) => aHolder(s) | CAP, more, /^cap of post/],
    ['a table of rates', (s) => aHolder(s) | RATE_CLASS, more, /^table of rates of post/],
    ['an FTE', (s) => aHolder(s) | FTE_MICRO, more, /^established in line/],
    ['a post of no FTE', (s) => aHolder(s) | FTE_MICRO, () => 0, /has no FTE above 0/],
    ['a line', (s) => aHolder(s) | LINE, more, /^line of post \d+ by its pool/],
    ['who holds cases and is not there', (s) => aHolder(s) | STATUS, () => VACANT, /nobody is/],
    ['a state that there is not', (s) => aHolder(s) | STATUS, () => -1, /neither filled, covered/],
  ];
  test.each(faults)('%s', (_, place, to, sentence) => {
    const said = inWeek((state, account) => {
      const at = place(state);
      state.memory[at] = to(state.memory[at]);
      return brokenInvariants(state, account);
    });
    expect(said).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('one entry of the ledger that is wrong is said', () => {
  const entries: [LedgerEntry, RegExp][] = [
    ['openedByReferral', /^open cases of team 0 by the ledger/],
    ['closed', /^open cases of team 0 by the ledger/],
    ['noFurtherAction', /^referrals of team 0/],
    ['startedFte', /^people in post of team 0 by the ledger/],
    ['agencyEndedFte', /^agency of team 0 by the ledger/],
    ['postsAddedFte', /^posts of team 0 by the ledger/],
  ];
  test.each(entries)('%s', (entry, sentence) => {
    const said = inWeek((state, account) => {
      state.ledger.fill(0);
      state.ledger[ledgerRow(0) | LEDGER[entry]] = 1;
      account.add(state);
      return brokenInvariants(state, account);
    });
    expect(said).toContainEqual(expect.stringMatching(sentence));
  });
});
