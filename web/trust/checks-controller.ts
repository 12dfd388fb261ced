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
  private look = 0;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.take(readChecks);
  }

  hostDisconnected(): void {
    this.forget();
  }

  readonly start = (): Promise<void> => this.take(startChecks);

  /** What is asked for last is shown, and nothing once the page has been left; while checks are under way it is asked for again. */
  private async take(ask: () => Promise<Checks>): Promise<void> {
    const look = this.forget();
    try {
      const checks = await ask();
      if (look !== this.look) return;
      this.checks = checks;
      this.fault = '';
    } catch (error) {
      if (look !== this.look) return;
      this.fault = wordsFor(error);
    }
    if (this.checks?.status === 'running') {
      this.timer = window.setTimeout(() => this.take(readChecks), PAUSE_MILLISECONDS);
    }
    this.host.requestUpdate();
  }

  private forget(): number {
    clearTimeout(this.timer);
    this.look++;
    return this.look;
  }
}
