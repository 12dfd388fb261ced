/**
 * Loaded before a program that is measured: at its end, writes what it used to the file BENCH_USAGE.
 * JavaScript, for worker threads load it too, and the loader of TypeScript is no part of what they run.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_USAGE;
if (file && isMainThread) {
  process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
}
