import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scenario } from '../../models/inputs/scenario.ts';
import { PREVIEW_RUNS, preview } from '../api/preview.ts';
import { wordsFor } from '../api/problem-error.ts';
import { linkCases, linkRange } from './leaving-link.ts';
import { LINK_MEASURES, type LinkOutcome } from './link-rows.ts';

/** Simulates a scenario under the four settings of the link, with the same luck, when asked. */
export class LinkController implements ReactiveController {
  outcomes: LinkOutcome[] = [];
  fault = '';
  busy = false;
  private readonly host: ReactiveControllerHost;
  private abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.abort?.abort();
  }

  /** Drops what was asked, and what it found: another scenario is wanted by now. */
  forget(): void {
    this.abort?.abort();
    this.outcomes = [];
    this.fault = '';
    this.busy = false;
    this.host.requestUpdate();
  }

  async ask(scenario: Scenario): Promise<void> {
    this.forget();
    const abort = new AbortController();
    this.abort = abort;
    const range = linkRange(scenario);
    this.busy = range !== undefined;
    this.host.requestUpdate();
    if (!range) return;
    try {
      this.outcomes = await Promise.all(
        linkCases(scenario, range).map(async ({ label, perCase, scenario: own }) => ({
          label,
          perCase,
          results: await preview(
            { scenario: own, replications: PREVIEW_RUNS, measures: LINK_MEASURES },
            abort.signal,
          ),
        })),
      );
    } catch (error) {
      if (abort.signal.aborted) return;
      abort.abort();
      this.fault = wordsFor(error);
    }
    this.busy = false;
    this.host.requestUpdate();
  }
}
