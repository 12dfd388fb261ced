/** Starts the server and listens. */
import type { Server } from 'node:http';
import { pino } from 'pino';
import { USUAL_SCENARIO } from './files.ts';
import { createHttpServer } from './http/listen.ts';
import { startService } from './service.ts';
import { readSettings } from './settings.ts';
import { warmUp } from './warm-up.ts';

const FAULT = 2;

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(FAULT);
}

const settings = readSettings(process.env);
if ('complaint' in settings) stop(settings.complaint);
const { host, port, open } = settings;

let isStopping = false;
const log = pino({ level: settings.logLevel }, pino.destination(process.stderr.fd));
const starting = startService(settings, log);
let server: Server | undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    isStopping = true;
    server?.close();
    server?.closeAllConnections();
    await (await starting).close();
    process.exit(0);
  });
}

const service = await starting.catch((error: Error) => stop(error.message));
service.storeDied.then(({ message }) => stop(message));
if (!isStopping) listen();

/** What was resumed by now is left off in good order where nobody can be listened to. */
function listen(): void {
  const listening = createHttpServer(service.app.fetch, (err) => log.error({ err }));
  server = listening;

  listening.on('error', async (error: NodeJS.ErrnoException) => {
    await service.close();
    stop(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use; stop what uses it, or set PORT to another.`
        : `The server cannot listen at ${host}:${port}: ${error.message}.`,
    );
  });
  listening.listen(port, host, async () => {
    const address = listening.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    await warmUp(host, actual, USUAL_SCENARIO).catch((error) => {
      if (!isStopping) log.warn({ err: error }, 'nothing was tried before the first request');
    });
    if (isStopping) return;
    service.warmThreads().catch((error) => {
      if (error.name !== 'AbortError') log.warn({ err: error }, 'the model was not tried');
    });
    const name = host.includes(':') ? `[${host}]` : host;
    process.stdout.write(`Headroom is at http://${name}:${actual}/\n`);
    if (open) {
      log.warn(
        'There is no sign-in yet: everybody who can reach this address can read and change it.',
      );
    }
  });
}
