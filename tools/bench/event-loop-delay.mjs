/**
 * Loaded before a server that is measured: told `reset`, begins anew; told `read`, answers with the longest
 * time in milliseconds that its event loop was late. JavaScript, for the reason given in report-usage.mjs.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const RESOLUTION_MS = 1;
const NANOSECONDS_PER_MS = 1e6;

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  process.on('disconnect', () => process.exit()); // whoever measured is gone
  process.on('message', (order) => {
    if (order === 'reset') delay.reset();
    // What is recorded is the time between two looks, of which the resolution is as it should be.
    if (order === 'read') process.send(delay.max / NANOSECONDS_PER_MS - RESOLUTION_MS);
  });
}
