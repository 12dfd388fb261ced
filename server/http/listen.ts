import { createServer, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { ProblemError } from './problem-error.ts';
import { CLIENT_GONE, fault, malformed } from './refusals.ts';

const PROBLEM = {
  'content-type': 'application/problem+json',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Address and Host header do not say where it goes. */
const NO_PLACE = malformed(
  'its address or its Host header is missing or not valid; send a path, and a Host header such as 127.0.0.1:8080',
);

const textOf = ({ document }: ProblemError): string => JSON.stringify(document);

const answer = (problem: ProblemError): Response =>
  new Response(textOf(problem), { status: problem.document.status, headers: PROBLEM });

/** A handler that stopped because whoever asked has gone away is no fault: nobody reads the answer. */
const ifStillThere = (request: Request) => (error: unknown) => {
  if (request.signal.aborted) return new Response(null, { status: CLIENT_GONE });
  throw error;
};

/** What stands in the way of reading a request, by the code of Node’s fault. */
function unread(code: string | undefined): ProblemError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return malformed('its headers are too long; shorten them or its address', 431);
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return malformed('it did not come to its end in time; send it again', 408);
    default:
      return malformed('it is not HTTP, or breaks off; send HTTP/1.1');
  }
}

/** Says on a connection on which no request could be read why it is closed. */
function refuse(socket: Socket, problem: ProblemError): void {
  const { status } = problem.document;
  const text = textOf(problem);
  const headers = { ...PROBLEM, 'content-length': Buffer.byteLength(text), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`);
}

/**
 * A server for connections. What is no request, or names no host that can be read, never reaches the app; it is
 * refused in a sentence too.
 * @param report told of what the app threw and did not answer itself
 */
export function createHttpServer(
  fetch: (request: Request) => Response | Promise<Response>,
  report: (fault: unknown) => void,
): Server {
  const answered = (request: Request) => {
    const answer = fetch(request);
    return answer instanceof Promise ? answer.catch(ifStillThere(request)) : answer;
  };
  const errorHandler = (error: unknown) => {
    if (error instanceof RequestError) return answer(NO_PLACE);
    report(error);
    return answer(fault());
  };
  const server = createServer(
    // Node itself refuses a request without a host in no words.
    { requireHostHeader: false },
    getRequestListener(answered, { errorHandler }),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else refuse(socket, unread(error.code));
  });
  return server;
}
