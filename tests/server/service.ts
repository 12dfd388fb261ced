import { pino } from 'pino';
import { type Service, startService } from '../../server/service.ts';
import { chanceAtEnd } from '../analysis/asked.ts';
import { temporaryFolder } from '../support/own-folder.ts';

/** The analyses that can be asked, and the module in this folder whose clerks know them. */
export type Asked = Parameters<typeof startService>[2];

/** Where only one question can be asked: the chance of meeting a test at the end. */
export const asksChance = (module = './chance-clerk.ts'): Asked => ({
  analyses: { sweep: chanceAtEnd },
  clerk: new URL(module, import.meta.url),
});

export interface TestService extends Omit<Service, 'warmThreads' | 'storeDied'> {
  /** Sends a request as the page does; a body is sent as JSON. */
  ask(method: string, path: string, body?: unknown): Promise<Response>;
}

/** The whole server but the socket: a real store in a new folder, real workers. */
export async function testService(asked?: Asked): Promise<TestService> {
  const { folder, remove } = temporaryFolder();
  const service = await startService({ dataFolder: folder }, pino({ level: 'silent' }), asked);
  return {
    app: service.app,
    ask: async (method, path, body) =>
      service.app.request(path, {
        method,
        headers: body === undefined ? {} : { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    close: async () => {
      await service.close();
      remove();
    },
  };
}
