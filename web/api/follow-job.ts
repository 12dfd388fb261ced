import { connection } from './connection.ts';
import { ProblemError, wordsFor } from './problem-error.ts';
import { request } from './request.ts';

/** What happens while a run or an answer goes on. Each of the last three ends it. */
export interface JobListener {
  /** In futures; 0 of 0 until it is known how many there will be. */
  progress(done: number, total: number): void;
  done(): void;
  failed(words: string): void;
  cancelled(): void;
}

/** Milliseconds before a connection is tried again that the browser has given up: a judgement. */
const PAUSE = 3000;

/**
 * Follows a job until it ends; the answer stops following. A page that is not seen does not follow: a browser
 * has few connections to one server for all its tabs. Once it is seen it is told where the job stands.
 * @param address of the job, below /api
 * @param more is told the data of other events, by their names
 */
export function followJob(
  address: string,
  listener: JobListener,
  more: Readonly<Record<string, (data: string) => void>> = {},
): () => void {
  let source: EventSource | undefined;
  let timer = 0;
  const pause = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
    connection.set('there');
  };
  const stop = () => {
    document.removeEventListener('visibilitychange', look);
    pause();
  };
  const open = () => {
    const opened = new EventSource(`/api${address}/events`);
    source = opened;
    const on = (name: string, act: (data: string) => void, isLast = false) =>
      opened.addEventListener(name, (event) => {
        connection.set('there');
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
    opened.onerror = async () => {
      connection.set('lost');
      // A lost connection is taken up again by the browser; a refused one is not.
      if (opened.readyState !== EventSource.CLOSED) return;
      const refusal = await whyNot(address);
      if (source !== opened) return;
      if (refusal === undefined) timer = window.setTimeout(open, PAUSE);
      else {
        stop();
        listener.failed(refusal);
      }
    };
  };
  function look(): void {
    if (document.visibilityState === 'hidden') pause();
    else if (!source) open();
  }
  document.addEventListener('visibilitychange', look);
  look();
  return stop;
}

/** Why a job cannot be followed, in the server's words; undefined where it may be possible in a moment. */
const whyNot = (address: string): Promise<string | undefined> =>
  request(address).then(
    () => undefined,
    (error: unknown) => {
      const isForGood = error instanceof ProblemError && error.status >= 400 && error.status < 500;
      return isForGood ? wordsFor(error) : undefined;
    },
  );
