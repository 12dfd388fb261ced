/** Starts the server and listens. */
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
const service = await startService(settings, log).catch((error: Error) => stop(error.message));
service.storeDied.then(({ message }) => stop(message));
const server = createHttpServer(service.app.fetch, (err) => log.error({ err }));

server.on('error', (error: NodeJS.ErrnoException) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use; stop what uses it, or set PORT to another.`
      : `The server cannot listen at ${host}:${port}: ${error.message}.`,
  ),
);
server.listen(port, host, async () => {
  const address = server.address();
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

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    isStopping = true;
    server.close();
    server.closeAllConnections();
    await service.close();
    process.exit(0);
  });
}
