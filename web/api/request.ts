import type { Problem } from '../../models/scenario/problem.ts';
import type { InputChange } from '../../server/store/store.ts';
import { ProblemError } from './problem-error.ts';

interface ProblemDocument {
  title?: string;
  detail?: string;
  problems?: Problem[];
  changes?: InputChange[];
  changesInAll?: number;
}

interface Options {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  signal?: AbortSignal;
}

/** Asks the server for something. Throws a ProblemError with words for the reader. */
export async function request<Answer>(path: string, options: Options = {}): Promise<Answer> {
  const response = await call(path, options);
  return response.json().catch((error: unknown) => {
    // What broke off on its way is no answer; what is no JSON comes from somebody else.
    throw error instanceof SyntaxError || options.signal?.aborted ? error : unreached();
  });
}

/** Tells the server something that has no answer but that it was done. */
export async function send(path: string, options: Options): Promise<void> {
  await call(path, options);
}

const unreached = (): ProblemError =>
  new ProblemError(0, 'The server cannot be reached. Your work is kept in this browser.');

async function call(path: string, options: Options): Promise<Response> {
  const { method = 'GET', body, signal } = options;
  const response = await fetch(`/api${path}`, {
    method,
    signal,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw unreached();
  });
  if (!response.ok) throw await refusal(response);
  return response;
}

async function refusal(response: Response): Promise<ProblemError> {
  const document: ProblemDocument = await response.json().catch(() => ({}));
  const words = document.detail ?? document.title ?? `The server answered ${response.status}.`;
  const { problems, changes, changesInAll } = document;
  return new ProblemError(response.status, words, problems, changes, changesInAll);
}
