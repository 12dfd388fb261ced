import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { projectFile } from '../project-file.ts';
import { errorOf } from './sqlite-error.ts';
import type { FromSqlite, Statement } from './sqlite-messages.ts';

export interface Sqlite {
  /**
   * Carries out one statement. Whatever it has written when it resolves is on the disk.
   * @throws DiskFull, StoreGone, or SqliteError for any other fault
   */
  execute(
    sql: string,
    parameters: readonly unknown[],
  ): Promise<{ rows: unknown[]; changes: number }>;
  /** Resolves, with one sentence to show, when its thread has ended though nobody closed it. */
  died: Promise<Error>;
  close(): Promise<void>;
}

type Waiting = PromiseWithResolvers<{ rows: unknown[]; changes: number }>;

/** What is told of a thread that ended though nobody closed it, whoever asked for something then. */
const stopped = (reason: string): Error =>
  new Error(
    `The store has stopped: ${reason}. Headroom stops too; start it again, and everything that was kept is there.`,
  );

const THREAD = projectFile('server/store/sqlite-thread.ts');

/**
 * Opens a database file in a thread of its own, creating it if need be, and checks that it is whole.
 * @param module of the thread
 * @throws when another process has it open, when it is not a database, or when it is damaged
 */
export async function openSqlite(file: string, module = THREAD): Promise<Sqlite> {
  const thread = new Worker(module, { workerData: file });
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  const [first]: FromSqlite[] = await once(thread, 'message');
  if (first.kind === 'closed') {
    await ended;
    throw errorOf(first.fault, file);
  }

  const waiting = new Map<number, Waiting>();
  let statements = 0;
  let gone: Error | undefined;
  let closing = false;
  const death = Promise.withResolvers<Error>();
  thread.on('message', (message: FromSqlite) => {
    if (message.kind !== 'done' && message.kind !== 'failed') return;
    const asked = waiting.get(message.number);
    waiting.delete(message.number);
    if (message.kind === 'done') asked?.resolve(message);
    else asked?.reject(errorOf(message.fault, file));
  });
  const end = (error: Error) => {
    gone ??= error;
    for (const asked of waiting.values()) asked.reject(gone);
    waiting.clear();
    if (!closing) death.resolve(gone);
  };
  thread.on('error', (error) => end(stopped(error instanceof Error ? error.message : `${error}`)));
  thread.on('exit', () =>
    end(closing ? new Error('the store is closed') : stopped('its thread ended')),
  );

  return {
    died: death.promise,
    execute: (sql, parameters) => {
      if (gone) return Promise.reject(gone);
      statements += 1;
      const asked: Waiting = Promise.withResolvers();
      waiting.set(statements, asked);
      const statement: Statement = { number: statements, sql, parameters };
      thread.postMessage(statement);
      return asked.promise;
    },
    close: async () => {
      if (gone) return;
      closing = true;
      thread.postMessage('close');
      await ended;
    },
  };
}
