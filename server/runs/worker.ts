/** A worker thread: keeps the runs it has compiled, answers one request at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import {
  createRun,
  LengthTables,
  observe,
  type Run,
  spreadPlan,
  summariseReadings,
  workOutSpreads,
} from '../../models/index.ts';
import {
  type Answers,
  CLAIM,
  HURRY,
  type Hurry,
  type Reply,
  type Request,
  type Subject,
  type Work,
} from './messages.ts';
import { placedReadings, SeriesBuffer } from './placed-readings.ts';
import { writeBlock } from './write-block.ts';

if (!parentPort) throw new Error('worker.ts is started as a worker thread');
const port = parentPort;
const hurry: Hurry = workerData;
const subjects = new Map<string, Subject>();
const runs = new Map<string, Run>();
/** Shared by every run of this thread: a preview after an edit does not build them anew. */
const lengths = new LengthTables();
const buffers = { readings: new SeriesBuffer(), partners: new SeriesBuffer() };

/** What a request says of subjects holds even where its work has been taken back. */
function noteSubjects({ subject, forget }: Request): void {
  for (const old of forget) {
    subjects.delete(old);
    runs.delete(old);
  }
  if (subject) subjects.set(subject.key, subject);
}

function subjectOf(key: string): Subject {
  const subject = subjects.get(key);
  if (!subject) throw new Error(`the worker was never sent the subject ${key}`);
  return subject;
}

function runOf(key: string): Run {
  const known = runs.get(key);
  if (known) return known;
  const { scenario, seed } = subjectOf(key);
  const run = createRun(scenario, seed, lengths);
  runs.set(key, run);
  return run;
}

/** Counts the futures of a piece of work, and leaves out those that follow when something urgent waits. */
function futuresDone() {
  let done = 1;
  const isEnough = () => {
    if (Atomics.load(hurry, 0) === HURRY.yes) return true;
    done += 1;
    return false;
  };
  return { isEnough, count: () => done };
}

type OfFutures = Work & { kind: 'simulate' | 'observe' };

/** What remains of work of which so many futures are done. */
function leftOf<W extends OfFutures>(work: W, done: number): W | undefined {
  if (done === work.count) return undefined;
  const left = { ...work, first: work.first + done, count: work.count - done };
  if (left.kind === 'simulate' && left.into) left.into = { ...left.into, at: left.into.at + done };
  return left;
}

function simulate(run: Run, work: Work & { kind: 'simulate' }): Answered {
  const { first, count, partners, into } = work;
  const done = futuresDone();
  const values = partners
    ? run.simulatePartners(first, count, done.isEnough)
    : run.simulate(first, count, undefined, done.isEnough);
  if (into) writeBlock(into.place, into.at, values);
  return { answer: into ? undefined : values, left: leftOf(work, done.count()) };
}

function observed(run: Run, work: Work & { kind: 'observe' }): Answered {
  const { first, count, outcomes, partners } = work;
  const done = futuresDone();
  const answer = observe(run, first, count, outcomes, partners, done.isEnough);
  return { answer, left: leftOf(work, done.count()) };
}

function summarise(key: string, work: Work & { kind: 'summarise' }): Uint8Array<ArrayBuffer> {
  const { scenario, seed } = subjectOf(key);
  const { readings, partners, gzip, ...options } = work;
  const results = summariseReadings(scenario, seed, placedReadings(readings, buffers.readings), {
    ...options,
    ...(partners ? { partners: placedReadings(partners, buffers.partners) } : {}),
  });
  const text = new TextEncoder().encode(JSON.stringify(results));
  return gzip ? new Uint8Array(gzipSync(text)) : text;
}

interface Answered {
  answer: Answers[Work['kind']];
  left?: Work;
}

function answer(key: string, work: Work): Answered {
  switch (work.kind) {
    case 'simulate':
      return simulate(runOf(key), work);
    case 'observe':
      return observed(runOf(key), work);
    case 'spread': {
      const plan = spreadPlan(subjectOf(key).scenario, work.measures);
      const readings = placedReadings(work.readings, buffers.readings);
      workOutSpreads(plan, readings, work.from, work.to, work.into);
      return { answer: undefined };
    }
    case 'summarise':
      return { answer: summarise(key, work) };
  }
}

const isTakenBack = ({ claim }: Request): boolean =>
  claim !== undefined &&
  Atomics.compareExchange(claim, 0, CLAIM.open, CLAIM.begun) === CLAIM.takenBack;

port.on('message', (request: Request) => {
  noteSubjects(request);
  if (isTakenBack(request)) return;
  try {
    const reply: Reply = { ok: true, ...answer(request.key, request.work) };
    // Copied, not handed over: memory that is taken away makes every later access to any array be checked.
    port.postMessage(reply);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const reply: Reply = { ok: false, fault: message, stack };
    port.postMessage(reply);
  }
});
