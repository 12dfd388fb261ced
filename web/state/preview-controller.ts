import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { RunResults } from '../../models/report/results.ts';
import { wordsFor } from '../api/problem-error.ts';
import { preview } from '../api/runs.ts';

/** Runs of a preview: enough to see which way things go. */
export const PREVIEW_RUNS = 40;
/** Milliseconds without an edit before a preview is asked for. */
const PAUSE = 150;

/** Keeps a preview that follows a scenario: asks after a pause, and drops the question that an edit overtakes. */
export class PreviewController implements ReactiveController {
  results: RunResults | null = null;
  /** In words, when the last preview could not be had. */
  fault: string | null = null;
  busy = false;
  private readonly host: ReactiveControllerHost;
  private asked: Scenario | null = null;
  private timer = 0;
  private abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Follows a valid scenario; the same one again changes nothing. */
  follow(scenario: Scenario): void {
    if (scenario === this.asked) return;
    this.asked = scenario;
    this.abort?.abort();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.ask(scenario), PAUSE);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
    this.asked = null;
  }

  private async ask(scenario: Scenario): Promise<void> {
    const abort = new AbortController();
    this.abort = abort;
    this.busy = true;
    this.host.requestUpdate();
    try {
      this.results = await preview(scenario, PREVIEW_RUNS, abort.signal);
      this.fault = null;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.fault = wordsFor(error);
    }
    if (abort.signal.aborted) return;
    this.busy = false;
    this.host.requestUpdate();
  }
}
