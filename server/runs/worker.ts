/** A worker thread: keeps the runs it has compiled, answers one request at a time. */
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { createRun, LengthTables, observe, type Run, summarise } from '../../models/index.ts';
import type { Answers, Reply, Request, Work } from './messages.ts';

if (!parentPort) throw new Error('worker.ts is started as a worker thread');
const port = parentPort;
const runs = new Map<string, Run>();
/** Shared by every run of this thread: a preview after an edit does not build them anew. */
const lengths = new LengthTables();

function runOf({ key, subject, forget }: Request): Run {
  for (const old of forget) runs.delete(old);
  const known = runs.get(key);
  if (known) return known;
  if (!subject) throw new Error(`the worker was never sent the subject ${key}`);
  const run = createRun(subject.scenario, subject.seed, lengths);
  runs.set(key, run);
  return run;
}

function answer(run: Run, work: Work): Answers[Work['kind']] {
  if (work.kind === 'simulate') return run.simulate(work.first, work.count);
  if (work.kind === 'simulatePartners') return run.simulatePartners(work.first, work.count);
  if (work.kind === 'observe') {
    return observe(run, work.first, work.count, work.outcomes, work.partners);
  }
  const { replications, values, ...options } = work;
  const results = summarise(run.scenario, run.seed, replications, values, options);
  const text = new TextEncoder().encode(JSON.stringify(results));
  return work.gzip ? new Uint8Array(gzipSync(text)) : text;
}

port.on('message', (request: Request) => {
  try {
    const result = answer(runOf(request), request.work);
    const reply: Reply = { ok: true, answer: result };
    // Copied, not handed over: memory that is taken away makes every later access to any array be checked.
    port.postMessage(reply);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const reply: Reply = { ok: false, fault: message, stack };
    port.postMessage(reply);
  }
});
