import { LEDGER, type LedgerEntry, ledgerRow } from '../ledger.ts';
import { teamRow } from '../memory-map.ts';
import { MICRO } from '../post-rows.ts';
import type { State } from '../state.ts';
import { OPEN } from '../team-rows.ts';
import type { Findings } from './findings.ts';

/** Sums of FTE are floating-point; a thousandth of one is far more than they can be out. */
const FTE_SLACK = 1e-3;

/** What the ledger has written since the first day, week after week. */
export class Account {
  readonly #sums: Float64Array;
  readonly #establishedAtStart: number[];

  constructor(state: State) {
    this.#sums = new Float64Array(ledgerRow(state.layout.teams));
    this.#establishedAtStart = Array.from({ length: state.layout.teams }, (_, team) =>
      teamFte(state.parameters.lines, team, state.establishment.establishedMicro),
    );
    for (let team = 0; team < state.layout.teams; team++) {
      const added = state.ledger[ledgerRow(team) | LEDGER.postsAddedFte];
      const removed = state.ledger[ledgerRow(team) | LEDGER.postsRemovedFte];
      this.#establishedAtStart[team] -= added - removed;
    }
  }

  /** Adds the week that the ledger holds, before it is begun anew. */
  add(state: State): void {
    for (let i = 0; i < this.#sums.length; i++) this.#sums[i] += state.ledger[i];
  }

  /** Cases, posts and people: what came less what went is what is there. */
  check(state: State, found: Findings): void {
    for (let team = 0; team < state.layout.teams; team++) {
      const sum = (...entries: LedgerEntry[]) =>
        entries.reduce((total, entry) => total + this.#sums[ledgerRow(team) | LEDGER[entry]], 0);
      const came = sum('openedAtStart', 'openedByReferral', 'openedByReturn', 'transferredIn');
      const went = sum('closed', 'leaked', 'transferredOut');
      found.same(
        () => `open cases of team ${team} by the ledger`,
        state.memory[teamRow(team) | OPEN],
        came - went,
      );
      found.same(
        () => `referrals of team ${team}: closed at the front door or opened`,
        sum('referrals'),
        sum('noFurtherAction', 'openedByReferral', 'openedByReturn'),
      );
      const { lines, pools } = state.parameters;
      const fte = (what: string, there: number, counted: number) =>
        found.same(() => `${what} of team ${team} by the ledger`, there, counted, FTE_SLACK);
      fte(
        'people in post',
        teamFte(pools, team, state.staff.inPostMicro),
        sum('startedFte') - sum('leftFte'),
      );
      fte(
        'agency',
        teamFte(pools, team, state.staff.agencyMicro),
        sum('agencyStartedFte') - sum('agencyEndedFte'),
      );
      fte(
        'posts',
        teamFte(lines, team, state.establishment.establishedMicro),
        this.#establishedAtStart[team] + sum('postsAddedFte') - sum('postsRemovedFte'),
      );
      for (const [entry, at] of Object.entries(LEDGER)) {
        const amount = this.#sums[ledgerRow(team) | at];
        found.holds(
          () => `${entry} of team ${team} is ${amount}`,
          amount >= 0 && amount < Infinity,
        );
      }
      found.holds(
        () => `team ${team} was absent for more days than it had`,
        sum('absentDays') <= sum('staffDays') + FTE_SLACK,
      );
      found.holds(
        () => `team ${team} kept more time limits than ended`,
        sum('limitKept') <= sum('limitEnds'),
      );
    }
  }
}

/** FTE of a team: of its pools, or of its lines of posts. */
function teamFte(owners: readonly { team: number }[], team: number, micro: Float64Array): number {
  let sum = 0;
  owners.forEach((owner, index) => {
    if (owner.team === team) sum += micro[index];
  });
  return sum / MICRO;
}
