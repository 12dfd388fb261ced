import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Checks, readChecks, startChecks } from '../api/checks.ts';
import { wordsFor } from '../api/problem-error.ts';

const PAUSE_MILLISECONDS = 1000;

/** Reads the checks of this installation, and goes on reading while they are under way. */
export class ChecksController implements ReactiveController {
  checks: Checks | null = null;
  /** In words, when the server could not answer. */
  fault = '';
  private readonly host: ReactiveControllerHost;
  private timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.take(readChecks);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  readonly start = (): Promise<void> => this.take(startChecks);

  private async take(ask: () => Promise<Checks>): Promise<void> {
    clearTimeout(this.timer);
    try {
      this.checks = await ask();
      this.fault = '';
      if (this.checks.status === 'running') {
        this.timer = window.setTimeout(() => this.take(readChecks), PAUSE_MILLISECONDS);
      }
    } catch (error) {
      this.fault = wordsFor(error);
    }
    this.host.requestUpdate();
  }
}
