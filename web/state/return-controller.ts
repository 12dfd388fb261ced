import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isUnreached, wordsFor } from '../api/problem-error.ts';
import { listScenarios } from '../api/scenarios.ts';

/** Milliseconds between two looks whether the server is back: a judgement. */
const PAUSE = 3000;

/** Does what could not be done because the server was not reached, once it is back and if the page is still there. */
export class ReturnController implements ReactiveController {
  private timer = 0;
  private look = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Gives up waiting: something else is wanted by now. */
  forget(): void {
    clearTimeout(this.timer);
    this.look++;
  }

  /** What to say of an error; where the server was not reached, `act` follows as soon as it is back. */
  wordsFor(error: unknown, act: () => void): string {
    this.forget();
    if (!isUnreached(error)) return wordsFor(error);
    this.wait(act, this.look);
    return `${wordsFor(error)} Trying again.`;
  }

  private wait(act: () => void, look: number): void {
    this.timer = window.setTimeout(async () => {
      const isBack = await listScenarios().then(
        () => true,
        (error: unknown) => !isUnreached(error),
      );
      if (look !== this.look) return;
      if (isBack) act();
      else this.wait(act, look);
    }, PAUSE);
  }
}
