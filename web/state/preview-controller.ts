import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { MeasureId } from '../../models/measures/catalogue.ts';
import type { RunResults } from '../../models/report/results.ts';
import { FIRST_LOOK_MS, PREVIEW_RUNS, type PreviewOrder, preview } from '../api/preview.ts';
import { wordsFor } from '../api/problem-error.ts';

/** Milliseconds before a first look at an edit is asked for: a judgement, less than between two keys that are typed. */
const PAUSE = 100;

/**
 * Keeps a preview that follows a scenario: a first look after a short pause, then all its runs. While the
 * hand goes on, one look follows another; only what refines an overtaken one is dropped.
 */
export class PreviewController implements ReactiveController {
  results: RunResults | null = null;
  /** In words, when the last preview could not be had. */
  fault: string | null = null;
  /** Whether the results are of a former state of the scenario, of few of its runs, or of all. */
  stage: 'following' | 'refining' | 'done' = 'done';
  private readonly host: ReactiveControllerHost;
  private readonly measuresOf: (scenario: Scenario) => readonly MeasureId[];
  private wanted: Scenario | null = null;
  private timer = 0;
  /** Drops the first look. */
  private leave = new AbortController();
  /** Drops the question for all runs. */
  private overtake = new AbortController();

  /** @param measuresOf all that is shown of the results of a scenario */
  constructor(
    host: ReactiveControllerHost,
    measuresOf: (scenario: Scenario) => readonly MeasureId[],
  ) {
    this.host = host;
    this.measuresOf = measuresOf;
    host.addController(this);
  }

  /**
   * Follows a valid scenario; the same one again changes nothing.
   * @param other who may have all its runs already
   */
  follow(scenario: Scenario, other?: PreviewController): void {
    if (scenario === this.wanted) return;
    const isIdle = this.stage === 'done';
    this.wanted = scenario;
    this.overtake.abort();
    if (isIdle && other?.hasAllOf(scenario)) {
      this.results = other.results;
      this.fault = null;
      return;
    }
    // What has been asked is shown first: the look at this one comes after it.
    if (this.stage === 'following') return;
    this.stage = 'following';
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.look(), PAUSE);
  }

  private hasAllOf(scenario: Scenario): boolean {
    return (
      scenario === this.wanted && this.stage === 'done' && !this.fault && this.results !== null
    );
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.overtake.abort();
    this.leave.abort();
    this.leave = new AbortController();
    this.wanted = null;
    this.stage = 'done';
  }

  /** A first look at what is wanted now, and at what is wanted by then, until the hand rests; then all its runs. */
  private async look(): Promise<void> {
    const { leave } = this;
    let scenario: Scenario | null = null;
    while (this.wanted && this.wanted !== scenario) {
      scenario = this.wanted;
      await this.ask({ scenario, withinMs: FIRST_LOOK_MS }, leave);
      if (leave.signal.aborted) return;
    }
    const isAll = this.fault || this.results?.provenance.replications === PREVIEW_RUNS;
    if (scenario && !isAll) {
      const overtake = new AbortController();
      this.overtake = overtake;
      this.enter('refining');
      await this.ask({ scenario }, overtake);
      if (overtake.signal.aborted) return;
    }
    this.enter('done');
  }

  private async ask(
    order: Pick<PreviewOrder, 'scenario' | 'withinMs'>,
    { signal }: AbortController,
  ): Promise<void> {
    const measures = this.measuresOf(order.scenario);
    try {
      this.results = await preview({ ...order, replications: PREVIEW_RUNS, measures }, signal);
      this.fault = null;
    } catch (error) {
      if (signal.aborted) return;
      this.fault = wordsFor(error);
    }
    this.host.requestUpdate();
  }

  private enter(stage: PreviewController['stage']): void {
    this.stage = stage;
    this.host.requestUpdate();
  }
}
