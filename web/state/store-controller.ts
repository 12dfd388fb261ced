import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from './store.ts';

/** Redraws an element whenever a store changes. */
export class StoreController<Value> implements ReactiveController {
  private end?: () => void;
  private readonly host: ReactiveControllerHost;
  private readonly store: Store<Value>;

  constructor(host: ReactiveControllerHost, store: Store<Value>) {
    this.host = host;
    this.store = store;
    host.addController(this);
  }

  get value(): Value {
    return this.store.get();
  }

  hostConnected(): void {
    this.end = this.store.subscribe(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.end?.();
  }
}
