import type { MeasureId, Outcome, Scenario } from '../../models/index.ts';

/** What a run simulates; `key` is the same for the same scenario and seed. */
export interface Subject {
  key: string;
  scenario: Scenario;
  seed: string;
}

/** Work for one worker: plain data, none of it tied to this machine but the shared memory. */
export type Work =
  | { kind: 'simulate'; first: number; count: number }
  /** The same inputs with other luck. */
  | { kind: 'simulatePartners'; first: number; count: number }
  /** Only what is wanted of each future, or of its partner. */
  | {
      kind: 'observe';
      first: number;
      count: number;
      outcomes: readonly Outcome[];
      partners?: boolean;
    }
  | {
      kind: 'summarise';
      replications: number;
      /** Values of replications 0 … n-1, as `Run.simulate` gives them. */
      values: Float32Array<SharedArrayBuffer>;
      /** Values of partners of the first replications, where the width is split. */
      partners?: { values: Float32Array<SharedArrayBuffer>; count: number };
      date?: string;
      measures?: readonly MeasureId[];
      /** Gzip the JSON. */
      gzip: boolean;
    };

/** What each kind of work answers with. */
export interface Answers {
  simulate: Float32Array<ArrayBuffer>;
  simulatePartners: Float32Array<ArrayBuffer>;
  observe: Float64Array<ArrayBuffer>;
  /** JSON of RunResults as UTF-8, gzipped where asked. */
  summarise: Uint8Array<ArrayBuffer>;
}

export interface Request {
  key: string;
  /** Given when this worker does not know the key yet. */
  subject?: Subject;
  /** Keys that the worker may drop. */
  forget: readonly string[];
  work: Work;
}

export type Reply =
  | { ok: true; answer: Answers[Work['kind']] }
  /** The model itself failed: the same work would fail again. */
  | { ok: false; fault: string; stack?: string };
