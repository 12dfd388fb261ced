import { readFile } from 'node:fs/promises';
import { request } from 'node:http';

const TIMES = 5;

/** One request to the end of its answer, whatever that is. */
const ask = (options: { host: string; port: number; path: string }, body?: string) =>
  new Promise<void>((resolve, reject) => {
    const asked = request(
      {
        ...options,
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? {} : { 'content-type': 'application/json' },
        agent: false,
      },
      (answer) => answer.resume().on('end', resolve).on('error', reject),
    );
    asked.on('error', reject).end(body);
  });

/**
 * Asks a server that listens a few things, so that its code is compiled by the time that somebody waits:
 * the first request of all would hold it up for several times as long as any later one.
 * @param scenarioFile of a scenario to be checked
 */
export async function warmUp(host: string, port: number, scenarioFile: string): Promise<void> {
  const draft = await readFile(scenarioFile, 'utf8');
  for (let time = 0; time < TIMES; time++) {
    for (const path of ['/api/health', '/api/scenarios', '/api/answers', '/']) {
      await ask({ host, port, path });
    }
    await ask({ host, port, path: '/api/validate' }, `{"scenario":${draft}}`);
  }
}
