import type { AnalysisKind } from '../../models/index.ts';
import type { JobStatus } from '../jobs/job.ts';

/** Columns as SQLite holds them: times are ISO 8601 text, a result is gzipped JSON. */
export interface Tables {
  /** Text of each scenario ever saved or run, once, by its hash. */
  scenario_text: { hash: string; json: string };
  scenario: {
    id: string;
    version: number;
    created_at: string;
    deleted_at: string | null;
  };
  scenario_version: {
    scenario_id: string;
    version: number;
    hash: string;
    name: string;
    summary: string;
    saved_at: string;
    saved_by: string;
  };
  run: {
    id: string;
    scenario_hash: string;
    scenario_name: string;
    scenario_id: string | null;
    scenario_version: number | null;
    seed: string;
    replications: number;
    /** 1 or 0. */
    split: number;
    engine_version: string;
    /** In which form results are told; empty where a version kept them that did not note it. */
    result_form: string;
    status: JobStatus;
    /** How often it was begun since it was last left off in good order. */
    begun: number;
    requested_at: string;
    requested_by: string;
    finished_at: string | null;
    fault: string | null;
  };
  run_result: { run_id: string; json_gzip: Uint8Array };
  answer: {
    id: string;
    kind: AnalysisKind;
    /** Canonical JSON. */
    question: string;
    /** Of its scenarios, in order, with a space between. */
    scenario_hashes: string;
    seed: string;
    engine_version: string;
    /** As of a run. */
    result_form: string;
    status: JobStatus;
    /** As of a run. */
    begun: number;
    requested_at: string;
    requested_by: string;
    finished_at: string | null;
    fault: string | null;
    headline: string | null;
  };
  answer_scenario: {
    answer_id: string;
    /** From 0. */
    place: number;
    hash: string;
    name: string;
    scenario_id: string | null;
    scenario_version: number | null;
    what_if: string | null;
  };
  /** Of an answer that is not done: its early answer. */
  answer_result: { answer_id: string; json_gzip: Uint8Array };
}
