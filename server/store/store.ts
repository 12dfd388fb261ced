import type { AnalysisKind, Scenario } from '../../models/index.ts';
import type { KeptJob } from '../jobs/job.ts';

/** Everything that the server keeps. Whatever a promise here has resolved to survives a crash. */
export interface Store {
  scenarios: ScenarioStore;
  runs: RunStore;
  answers: AnswerStore;
  /** Resolves, with why, when the store has ended though nobody closed it: nothing can be kept or read any more. */
  died: Promise<Error>;
  /** Rejects when the store cannot be read, or its file is gone. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface ScenarioEntry {
  id: string;
  /** Counts from 1; each save adds one. */
  version: number;
  name: string;
  summary: string;
  /** ISO 8601. */
  savedAt: string;
  savedBy: string;
  deletedAt: string | null;
}

export interface SavedScenario extends ScenarioEntry {
  hash: string;
  scenario: Scenario;
}

/** One input that differs between two versions; undefined where it is absent. */
export interface InputChange {
  path: string;
  before: unknown;
  after: unknown;
}

export type SaveOutcome =
  | { outcome: 'saved'; saved: SavedScenario }
  | { outcome: 'missing' }
  /** Somebody saved a newer version: it, and what it changed since the base version. */
  | { outcome: 'conflict'; current: SavedScenario; changes: InputChange[] };

/** Scenarios are valid when they come in. `actor` is whoever acts. */
export interface ScenarioStore {
  /** By name, as people sort names. */
  list(options?: { deleted?: boolean }): Promise<ScenarioEntry[]>;
  /** The current version of a scenario that is not deleted. */
  find(id: string): Promise<SavedScenario | undefined>;
  /** Whether the id is taken, by a deleted scenario too. */
  has(id: string): Promise<boolean>;
  create(scenario: Scenario, actor: string, id?: string): Promise<SavedScenario>;
  /** Adds a version, provided that `baseVersion` is still the current one. */
  save(id: string, baseVersion: number, scenario: Scenario, actor: string): Promise<SaveOutcome>;
  /** False where there is no such scenario; deleting twice is calm. */
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<SavedScenario | undefined>;
  versions(id: string): Promise<ScenarioEntry[]>;
  version(id: string, version: number): Promise<SavedScenario | undefined>;
}

/** What makes two runs the same run, and their results the same numbers. */
export interface RunIdentity {
  scenarioHash: string;
  seed: string;
  replications: number;
  /** Whether each width is split into what is not known and luck. */
  split: boolean;
  engineVersion: string;
}

export interface RunRequest extends RunIdentity {
  scenario: Scenario;
  /** Where the scenario was read from the store. */
  scenarioId?: string;
  scenarioVersion?: number;
}

export interface RunEntry extends RunIdentity, KeptJob {
  scenarioName: string;
  scenarioId: string | null;
  scenarioVersion: number | null;
  /** ISO 8601. */
  requestedAt: string;
  requestedBy: string;
  finishedAt: string | null;
}

export interface RunStore {
  /** Queues a run, or finds the same one queued, running or done, told in the form of today. */
  request(request: RunRequest, actor: string): Promise<{ run: RunEntry; isNew: boolean }>;
  find(id: string): Promise<RunEntry | undefined>;
  /** The newest first. */
  recent(limit: number): Promise<RunEntry[]>;
  scenarioOf(run: RunEntry): Promise<Scenario>;
  started(id: string): Promise<void>;
  /** Notes that a job under way was left off in good order. */
  leftOff(id: string): Promise<void>;
  /** Keeps the result (gzipped JSON of RunResults) and marks the run done, together. */
  finished(id: string, jsonGzip: Uint8Array): Promise<void>;
  failed(id: string, fault: string): Promise<void>;
  cancelled(id: string): Promise<void>;
  result(id: string): Promise<Uint8Array | undefined>;
  /**
   * Runs that were queued or running when the last process ended, oldest first: queued again, for
   * the engine that will now simulate them. One in the middle of which three processes ended has failed.
   */
  requeueInterrupted(engineVersion: string): Promise<RunEntry[]>;
}

/** One of the scenarios that a question is asked of. */
export interface AskedScenario {
  hash: string;
  name: string;
  /** Where it was read from the store, or the saved scenario that a draft comes from. */
  scenarioId: string | null;
  /** Null for a draft. */
  scenarioVersion: number | null;
  /** The named what-if that the draft was made with; null for any other. */
  whatIf: string | null;
}

/** What makes two answers the same, to the last digit, with the hashes of their scenarios in order. */
interface AnswerIdentity {
  kind: AnalysisKind;
  /** As it was checked, with its defaults. */
  question: unknown;
  seed: string;
  engineVersion: string;
}

export interface AnswerRequest extends AnswerIdentity {
  scenarios: readonly (Omit<AskedScenario, 'name'> & { scenario: Scenario })[];
}

export interface AnswerEntry extends AnswerIdentity, KeptJob {
  scenarios: AskedScenario[];
  /** ISO 8601. */
  requestedAt: string;
  requestedBy: string;
  finishedAt: string | null;
  /** The first sentence of the answer, once there is one. */
  headline: string | null;
}

export interface AnswerStore {
  /** Queues a question, or finds the same one queued, running or done, told in the form of today. */
  request(request: AnswerRequest, actor: string): Promise<{ answer: AnswerEntry; isNew: boolean }>;
  find(id: string): Promise<AnswerEntry | undefined>;
  /** The newest first; of one saved scenario and its drafts where `scenarioId` is given. */
  recent(limit: number, scenarioId?: string): Promise<AnswerEntry[]>;
  scenariosOf(answer: AnswerEntry): Promise<Scenario[]>;
  started(id: string): Promise<void>;
  /** Notes that a job under way was left off in good order. */
  leftOff(id: string): Promise<void>;
  /** Keeps an early answer (gzipped JSON) while the whole one is not there; it stays where that never is. */
  shownEarly(id: string, jsonGzip: Uint8Array): Promise<void>;
  /** Keeps the result (gzipped JSON of an Answer) and marks the answer done, together. */
  finished(id: string, headline: string, jsonGzip: Uint8Array): Promise<void>;
  failed(id: string, fault: string): Promise<void>;
  cancelled(id: string): Promise<void>;
  /** The answer of one that is done, else its early answer, if there is one. */
  result(id: string): Promise<Uint8Array | undefined>;
  /** As for runs. */
  requeueInterrupted(engineVersion: string): Promise<AnswerEntry[]>;
}
