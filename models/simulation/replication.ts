import { State } from '../engine/state.ts';
import { compile, type Stretch } from '../parameters/compile.ts';
import { grownBy } from '../parameters/grown.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { PlainScenario } from '../parameters/ranged-inputs.ts';
import type { Tables } from '../parameters/tables.ts';
import type { MechanismStreams } from '../random/mechanism-streams.ts';
import { announcedIn, firstMorning, staffingChanges, takeEffect } from './dated-changes.ts';
import { liveDay } from './day-order.ts';
import { fundPosts } from './establishment.ts';
import type { Plan } from './layout.ts';
import { openCases, openReturns } from './opening-cases.ts';
import { openLongLeave, openPosts, openSickness } from './opening-posts.ts';
import { WeeklyReader } from './weekly-reader.ts';

/** The frozen numbers of each stretch of time of one future. */
function parametersOf(plain: PlainScenario, plan: Plan, tables: Tables): Parameters[] {
  const stretches: Stretch[] = [];
  for (const { fromDay, apply } of plan.epochs) {
    const before = stretches.at(-1);
    const changed = apply(plain);
    const grown = grownBy(changed, fromDay, plan.line, before?.grown);
    const parameters = compile(changed, plain, fromDay, plan.line, tables, grown, before);
    stretches.push({ plain: changed, grown, parameters });
  }
  return stretches.map(({ parameters }) => parameters);
}

/** Called with the state at the opening and at the end of each week; tests check its invariants there. */
export type Watcher = (state: State, week: number) => void;

/** Simulates futures of one scenario, one after another in the same memory. */
export class Replicator {
  readonly #plan: Plan;
  readonly #tables: Tables;
  #state: State | undefined;
  #plain: PlainScenario | undefined;
  #stretches: readonly Parameters[] = [];

  constructor(plan: Plan, tables: Tables) {
    this.#plan = plan;
    this.#tables = tables;
  }

  /**
   * Simulates one future and writes its readings: one row of `weeks + 1` numbers for each series.
   * @param plain its inputs, ranges drawn
   */
  replicate(
    plain: PlainScenario,
    streams: MechanismStreams,
    values: Float32Array,
    watch?: Watcher,
  ): void {
    const { line } = this.#plan;
    const stretches = this.#parametersOf(plain);
    const state = this.#open(plain, streams, stretches, watch !== undefined);
    const reader = new WeeklyReader(state, values);
    const announced = announcedIn(staffingChanges(plain, state));
    let stretch = 0;
    watch?.(state, 0);
    reader.readOpening(state);
    state.beginWeek();
    for (let week = 1; week <= line.weeks; week++) {
      for (let day = line.weekStart[week - 1]; day < line.weekStart[week]; day++) {
        state.day = day;
        while (stretches[stretch + 1]?.fromDay === day) takeEffect(state, stretches[++stretch]);
        if (day === 0) firstMorning(state);
        liveDay(state, announced);
        state.stageLaw.evening();
      }
      watch?.(state, week);
      reader.read(state, week);
      state.beginWeek();
    }
  }

  /** The frozen numbers of each stretch of time; of inputs without ranges they are worked out once. */
  #parametersOf(plain: PlainScenario): readonly Parameters[] {
    if (plain !== this.#plain) {
      this.#plain = plain;
      this.#stretches = parametersOf(plain, this.#plan, this.#tables);
    }
    return this.#stretches;
  }

  /** The service on the first day, before any work. */
  #open(
    plain: PlainScenario,
    streams: MechanismStreams,
    stretches: readonly Parameters[],
    watched: boolean,
  ): State {
    const plan = this.#plan;
    const [first] = stretches;
    const caps = stretches.flatMap(({ pools }) => pools.map(({ capPerFte }) => capPerFte));
    const levels = Math.floor(caps.reduce((a, b) => Math.max(a, b), 0)) + 2;
    if (this.#state && levels <= this.#state.levels) this.#state.beginAnew(streams, first);
    else this.#state = new State({ ...plan.layout, levels }, streams, this.#tables, first);
    const state = this.#state;
    state.stageLaw.kept = watched;
    state.rates.fill(first);
    openPosts(state, plain, plan.postsOfLine);
    openLongLeave(state, false);
    openCases(state, plain);
    openLongLeave(state, true);
    openSickness(state);
    openReturns(state, plain);
    for (let line = 0; line < plan.layout.lines; line++) fundPosts(state, line, () => undefined);
    return state;
  }
}
