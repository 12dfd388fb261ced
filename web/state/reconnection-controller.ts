import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { connection } from '../api/connection.ts';

/** Calls back when a lost connection is there again. */
export class ReconnectionController implements ReactiveController {
  private readonly isBack: () => void;
  private end?: () => void;

  constructor(host: ReactiveControllerHost, isBack: () => void) {
    this.isBack = isBack;
    host.addController(this);
  }

  hostConnected(): void {
    this.end = connection.subscribe(() => {
      if (connection.get() === 'there') this.isBack();
    });
  }

  hostDisconnected(): void {
    this.end?.();
  }
}
