import { wordsFor } from './problem-error.ts';
import { request } from './request.ts';

/** What happens while a run or an answer goes on. Each of the last three ends it. */
export interface JobListener {
  /** In futures; 0 of 0 until it is known how many there will be. */
  progress(done: number, total: number): void;
  done(): void;
  failed(words: string): void;
  cancelled(): void;
}

/**
 * Follows a job until it ends; the answer stops following.
 * @param address of the job, below /api
 * @param more is told the data of other events, by their names
 */
export function followJob(
  address: string,
  listener: JobListener,
  more: Readonly<Record<string, (data: string) => void>> = {},
): () => void {
  const source = new EventSource(`/api${address}/events`);
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
  for (const [name, act] of Object.entries(more)) on(name, act);
  on('done', () => listener.done(), true);
  on('cancelled', () => listener.cancelled(), true);
  on(
    'failed',
    (data) => {
      const { fault }: { fault?: string } = JSON.parse(data || '{}');
      listener.failed(fault ?? 'It failed.');
    },
    true,
  );
  source.onerror = () => {
    // A lost connection is taken up again by the browser; a refused one is not.
    if (source.readyState === EventSource.CLOSED) void whyNot(address).then(listener.failed);
  };
  return stop;
}

/** Why a job cannot be followed, in the server's words where it has any. */
const whyNot = (address: string): Promise<string> =>
  request(address).then(
    () => 'The connection was lost. Reload the page to take it up again.',
    wordsFor,
  );
