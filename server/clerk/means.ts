import type { Lab } from '../../models/index.ts';

/** What a task may use. */
export interface Means {
  lab: Lab;
  /** Shows an answer from few futures until the whole one is there: JSON in UTF-8. */
  showEarly(json: Uint8Array<ArrayBuffer>): void;
}
