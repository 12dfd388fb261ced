import type { RunResults } from '../../models/report/results.ts';
import { wordsFor } from './problem-error.ts';
import { request } from './request.ts';

/** What happens while a run goes on. Each of the last three ends it. */
export interface RunListener {
  progress(done: number, total: number): void;
  /** Results of the replications so far, with fewer measures. */
  partial(results: RunResults): void;
  done(): void;
  failed(words: string): void;
  cancelled(): void;
}

/** Follows a run until it ends; the answer stops following. */
export function followRun(id: string, listener: RunListener): () => void {
  const source = new EventSource(`/api/runs/${encodeURIComponent(id)}/events`);
  const stop = () => source.close();
  const on = (name: string, act: (data: string) => void, isLast = false) =>
    source.addEventListener(name, (event) => {
      if (isLast) stop();
      act(event.data);
    });
  on('progress', (data) => {
    const { done, total }: { done: number; total: number } = JSON.parse(data);
    listener.progress(done, total);
  });
  on('partial', (data) => listener.partial(JSON.parse(data)));
  on('done', () => listener.done(), true);
  on('cancelled', () => listener.cancelled(), true);
  on(
    'failed',
    (data) => {
      const { fault }: { fault?: string } = JSON.parse(data || '{}');
      listener.failed(fault ?? 'The run failed.');
    },
    true,
  );
  source.onerror = () => {
    // A lost connection is taken up again by the browser; a refused one is not.
    if (source.readyState === EventSource.CLOSED) void whyNot(id).then(listener.failed);
  };
  return stop;
}

/** Why a run cannot be followed, in the server's words where it has any. */
const whyNot = (id: string): Promise<string> =>
  request(`/runs/${encodeURIComponent(id)}`).then(
    () => 'The connection to this run was lost. Reload the page to take it up again.',
    wordsFor,
  );
