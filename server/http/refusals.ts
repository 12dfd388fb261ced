/** Every way in which a request is refused, with its words. */
import {
  firstProblems,
  MOST_QUOTED,
  MOST_TOLD,
  type Problem,
  quoted,
  sentence,
  shortened,
} from '../../models/index.ts';
import type { InputChange, SavedScenario } from '../store/store.ts';
import { type ProblemDocument, ProblemError, type RefusalStatus } from './problem-error.ts';

/** Whoever asked has gone away: nobody reads this status, and there is no fault to report. */
export const CLIENT_GONE = 499;

const refusal = (
  kind: string,
  status: RefusalStatus,
  title: string,
  detail: string,
  problems: Problem[] = [],
): ProblemDocument => ({ type: `urn:headroom:problem:${kind}`, title, status, detail, problems });

/** The input is well formed but breaks limits or rules. */
export function invalidInput(problems: readonly Problem[]): ProblemError {
  const first = problems[0] ? sentence(problems[0]) : 'the input cannot be used';
  const count = problems.length.toLocaleString('en-GB');
  const detail = problems.length > 1 ? `${count} problems, the first: ${first}` : first;
  const told = firstProblems(problems);
  return new ProblemError(refusal('invalid-input', 422, 'Input to correct', detail, told));
}

/** What came cannot be read as a request to this server. @param how what is wrong with it, and what to do, briefly */
export const malformed = (how: string, status: 400 | 408 | 431 = 400): ProblemError =>
  new ProblemError(
    refusal('malformed-request', status, 'Not a request', `The request cannot be read: ${how}.`),
  );

export function notJson(reason: string): ProblemError {
  const problem = {
    path: 'request',
    value: `the text (${reason})`,
    rule: 'is not JSON',
    remedy: 'correct it there',
  };
  return new ProblemError(refusal('not-json', 400, 'Not JSON', sentence(problem), [problem]));
}

/** Nothing was sent where JSON is needed. */
export function emptyBody(): ProblemError {
  const problem = {
    path: 'request',
    value: 'an empty body',
    rule: 'is sent where JSON is needed',
    remedy: 'send JSON with content-type application/json',
  };
  return new ProblemError(refusal('not-json', 400, 'Not JSON', sentence(problem), [problem]));
}

export const tooLarge = (limitBytes: number): ProblemError =>
  new ProblemError(
    refusal(
      'too-large',
      413,
      'Too large',
      `The request is above the limit of ${limitBytes / 1_000_000} MB; check that it holds one scenario file.`,
    ),
  );

/** So many brackets within brackets that they are no request of ours, and would not fit on the stack. */
export const tooDeep = (mostLevels: number): ProblemError =>
  new ProblemError(
    refusal(
      'too-deep',
      422,
      'Input to correct',
      `The request has lists or objects inside each other, more than ${mostLevels} deep; check that it holds one scenario file.`,
    ),
  );

export const wrongContentType = (given: string | undefined): ProblemError =>
  new ProblemError(
    refusal(
      'wrong-content-type',
      415,
      'Wrong content type',
      `The body is ${given ? `sent as ${given}` : 'sent without a content type'}; send JSON with content-type application/json.`,
    ),
  );

/** As it comes it is no text, and would be told to be no JSON. */
export const compressed = (how: string): ProblemError =>
  new ProblemError(
    refusal(
      'wrong-content-encoding',
      415,
      'Wrong content encoding',
      `The body is sent with content-encoding ${shortened(how, MOST_QUOTED)}; send it as it is, without one.`,
    ),
  );

/** No route answers there. */
export const noRoute = (path: string): ProblemError =>
  notFound(`There is nothing at ${path}; /api/docs lists what there is.`);

export const notFound = (what: string): ProblemError =>
  new ProblemError(refusal('not-found', 404, 'Not found', what));

export const methodNotAllowed = (method: string, allowed: readonly string[]): ProblemError =>
  new ProblemError(
    refusal(
      'method-not-allowed',
      405,
      'Method not allowed',
      `${method} does not apply to this address; use ${allowed.join(', ')}.`,
    ),
  );

/** A page of another site tries to write. */
export const foreignOrigin = (): ProblemError =>
  new ProblemError(
    refusal(
      'foreign-origin',
      403,
      'Refused',
      'This write comes from a page of another site, so it is refused.',
    ),
  );

/** The host name is not one of ours: a name that somebody points at this machine, perhaps. */
export const foreignHost = (host: string): ProblemError =>
  new ProblemError(
    refusal(
      'foreign-host',
      421,
      'Refused',
      `This server does not answer to the name ${host}; use http://127.0.0.1 or http://localhost with its port.`,
    ),
  );

/** Of a change, what stands in an item that was put in or taken out tells more than that it is one. */
const words = (value: unknown): string =>
  value === undefined ? quoted(value) : shortened(JSON.stringify(value), MOST_QUOTED);

const moreChanges = (count: number) => ({
  value: `${count.toLocaleString('en-GB')} more ${count === 1 ? 'input' : 'inputs'}`,
  rule: `${count === 1 ? 'was' : 'were'} changed too`,
});

/** Somebody saved a newer version meanwhile; each of their changes is listed. */
export function newerVersion(
  baseVersion: number,
  current: SavedScenario,
  changes: InputChange[],
): ProblemError {
  const remedy = `open version ${current.version} and make your change there, or save as a copy`;
  const told = changes.slice(0, MOST_TOLD);
  const problems = told.map(({ path, before, after }) => ({
    path,
    value: words(after),
    rule: `was ${words(before)} in version ${baseVersion}, on which this save is based`,
    remedy,
  }));
  const more = changes.length - told.length;
  if (more > 0) problems.push({ path: '', ...moreChanges(more), remedy });
  return new ProblemError(
    refusal(
      'newer-version',
      409,
      'A newer version was saved',
      `Version ${current.version} was saved at ${current.savedAt} by ${current.savedBy}, after version ${baseVersion}; nothing was overwritten.`,
      problems,
    ),
    { currentVersion: current.version, changes: told, changesInAll: changes.length },
  );
}

/** What was to be kept does not fit on the disk. */
export const noRoom = (sentence: string): ProblemError =>
  new ProblemError(refusal('disk-full', 507, 'The disk is full', sentence));

/** What is asked for was kept, and something has spoilt it. */
export const spoilt = (sentence: string): ProblemError =>
  new ProblemError(refusal('damaged-store', 500, 'The store is damaged', sentence));

/** Nothing can be kept until the store is back. */
export const storeGone = (sentence: string): ProblemError =>
  new ProblemError(refusal('store-gone', 503, 'The store is gone', sentence));

/** A fault of ours. What it was goes to the log, not to whoever asked. */
export const fault = (): ProblemError =>
  new ProblemError(
    refusal(
      'fault',
      500,
      'A fault of ours',
      'Something went wrong inside Headroom; nothing was lost. The log of the server says what.',
    ),
  );
