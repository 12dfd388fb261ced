import type { AnalysisKind, Answer } from '../../models/analysis/analysis.ts';
import type { Scenario } from '../../models/inputs/scenario.ts';
import type { AnswerEntry } from '../../server/store/store.ts';
import { followJob, type JobListener } from './follow-job.ts';
import { request } from './request.ts';

export type { AnswerEntry };

/** An answer as it stands; `answer` is null until it is done, and `early` unless one was found before. */
export interface AnswerRead extends AnswerEntry {
  /** What the question names of the first scenario, in words, by its place in the question. */
  names: Readonly<Record<string, string>>;
  answer: Answer | null;
  early: Answer | null;
}

/** A scenario to ask about: a saved version, or a draft with the saved scenario that it comes from. */
export type Asked =
  | { scenarioId: string; version?: number }
  | { scenario: Scenario; draftOf: string; whatIf?: string };

export interface Question {
  scenarios: readonly Asked[];
  seed: string;
  question: unknown;
}

const at = (id: string): string => `/answers/${encodeURIComponent(id)}`;

/** Asks, or finds the same question asked before. */
export const askQuestion = (kind: AnalysisKind, body: Question): Promise<AnswerEntry> =>
  request(`/answers/${kind}`, { method: 'POST', body });

export const readAnswer = (id: string): Promise<AnswerRead> => request(at(id));

/** The scenarios that it was asked of, saved or not, in its order. */
export const readAskedScenarios = (id: string): Promise<Scenario[]> =>
  request(`${at(id)}/scenarios`);

/** The newest first, of one scenario and its drafts. */
export const listAnswers = (scenarioId: string): Promise<AnswerEntry[]> =>
  request(`/answers?scenarioId=${encodeURIComponent(scenarioId)}`);

export const cancelAnswer = (id: string): Promise<unknown> =>
  request(`${at(id)}/cancel`, { method: 'POST' });

export interface AnswerListener extends JobListener {
  /** An answer from few futures, where the whole one takes long. */
  early(answer: Answer): void;
}

/** Follows an answer until it ends; the answer stops following. */
export const followAnswer = (id: string, listener: AnswerListener): (() => void) =>
  followJob(at(id), listener, { early: (data) => listener.early(JSON.parse(data)) });

/** Where the whole answer can be downloaded. */
export const answerAddress = (id: string): string => `/api${at(id)}`;
