/**
 * Loaded before a server that is measured: told `reset`, begins anew; told `read`, answers with the longest
 * time in milliseconds that its event loop was late, and the longest that it was held up by itself.
 * JavaScript, for the reason given in report-usage.mjs.
 */
import { openSync, readSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 1;
const NANOSECONDS_PER_MS = 1e6;

/**
 * How long this thread has been ready to run and had no processor, ms: Linux counts it. Elsewhere 0, so that
 * every wait is charged to the server.
 */
function openWaits() {
  try {
    const file = openSync(`/proc/self/task/${process.pid}/schedstat`);
    const buffer = Buffer.alloc(64);
    return () => {
      const text = buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0));
      return Number(text.split(' ')[1]) / NANOSECONDS_PER_MS;
    };
  } catch {
    return () => 0;
  }
}

if (isMainThread && process.send) {
  const waitedMs = openWaits();
  const look = () => ({
    at: performance.now(),
    waited: waitedMs(),
    loop: performance.eventLoopUtilization(),
  });
  let last = look();
  let longest = { late: 0, own: 0 };

  const note = () => {
    const now = look();
    const late = now.at - last.at - EVERY_MS;
    // Two bounds from above: what was neither due nor spent waiting for a processor, and what was not idle.
    const { active } = performance.eventLoopUtilization(now.loop, last.loop);
    const own = Math.min(late - (now.waited - last.waited), active);
    longest = { late: Math.max(longest.late, late), own: Math.max(longest.own, own) };
    last = now;
    setTimeout(note, EVERY_MS);
  };
  note();

  process.on('disconnect', () => process.exit()); // whoever measured is gone
  process.on('message', (order) => {
    if (order === 'reset') longest = { late: 0, own: 0 };
    if (order === 'read') process.send(longest);
  });
}
