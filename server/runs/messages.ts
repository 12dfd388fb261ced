import type { MeasureId, Outcome, Scenario } from '../../models/index.ts';
import type { Place, Placed } from './place.ts';

/** What a run simulates; `key` is the same for the same scenario and seed. */
export interface Subject {
  key: string;
  scenario: Scenario;
  seed: string;
}

/** Work for one worker: plain data, none of it tied to this machine but where values are kept. */
export type Work =
  | {
      kind: 'simulate';
      first: number;
      count: number;
      /** The same inputs with other luck. */
      partners?: boolean;
      /** Where the values are written, from which replication on; left out, they are the answer. */
      into?: { place: Place; at: number };
    }
  /** Only what is wanted of each future, or of its partner. */
  | {
      kind: 'observe';
      first: number;
      count: number;
      outcomes: readonly Outcome[];
      partners?: boolean;
    }
  /** Works out the spreads of some series of the plan for these measures. */
  | {
      kind: 'spread';
      readings: Placed;
      measures?: readonly MeasureId[];
      from: number;
      to: number;
      into: Float64Array<SharedArrayBuffer>;
    }
  | {
      kind: 'summarise';
      readings: Placed;
      /** Partners of the first replications, where the width is split. */
      partners?: Placed;
      /** Of all series of the plan; worked out on the way when left out. */
      spreads?: Float64Array<SharedArrayBuffer>;
      date?: string;
      measures?: readonly MeasureId[];
      /** Gzip the JSON. */
      gzip: boolean;
    };

/** What each kind of work answers with. */
export interface Answers {
  /** Nothing where the values were written to a place. */
  simulate: Float32Array<ArrayBuffer> | undefined;
  observe: Float64Array<ArrayBuffer>;
  spread: undefined;
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
  /** Given where the work may be taken back until it is begun. */
  claim?: Claim;
}

/** One number of shared memory: whoever sets it first has the work. */
export type Claim = Int32Array<SharedArrayBuffer>;
export const CLAIM = { open: 0, begun: 1, takenBack: 2 } as const;

/**
 * One number of shared memory for each thread: while it is 1, the thread breaks its work off after the
 * future under way, where the kind of work allows it.
 */
export type Hurry = Int32Array<SharedArrayBuffer>;
export const HURRY = { no: 0, yes: 1 } as const;

export type Reply =
  /** `left` is what remains of work that was broken off: its answer follows upon this one. */
  | { ok: true; answer: Answers[Work['kind']]; left?: Work }
  /** The model itself failed: the same work would fail again. */
  | { ok: false; fault: string; stack?: string };
