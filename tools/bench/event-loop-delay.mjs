/**
 * Loaded before a server that is measured: told `reset`, begins anew; told `read`, answers with the longest
 * time in milliseconds that its event loop was late, the longest that it was held up by itself, and the most
 * that it computed at a stretch. JavaScript, for the reason given in report-usage.mjs.
 */
import { openSync, readSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const EVERY_MS = 1;
const NANOSECONDS_PER_MS = 1e6;

/**
 * How long this thread has run, and how long it was ready to run and had no processor, ms: Linux counts both,
 * the first to about 4 ms. Elsewhere 0, so that every wait is charged to the server.
 */
function openTimes() {
  try {
    const file = openSync(`/proc/self/task/${process.pid}/schedstat`);
    const buffer = Buffer.alloc(64);
    return () => {
      const text = buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0));
      const [ran, waited] = text.split(' ').map((count) => Number(count) / NANOSECONDS_PER_MS);
      return { ran, waited };
    };
  } catch {
    return () => ({ ran: 0, waited: 0 });
  }
}

if (isMainThread && process.send) {
  const times = openTimes();
  const look = () => ({
    at: performance.now(),
    ...times(),
    loop: performance.eventLoopUtilization(),
  });
  let last = look();
  const none = { late: 0, own: 0, ran: 0 };
  let longest = none;

  const note = () => {
    const now = look();
    const late = now.at - last.at - EVERY_MS;
    // Two bounds from above: what was neither due nor spent waiting for a processor, and what was not idle.
    const { active } = performance.eventLoopUtilization(now.loop, last.loop);
    const own = Math.min(late - (now.waited - last.waited), active);
    longest = {
      late: Math.max(longest.late, late),
      own: Math.max(longest.own, own),
      ran: Math.max(longest.ran, now.ran - last.ran),
    };
    last = now;
    setTimeout(note, EVERY_MS);
  };
  note();

  process.on('disconnect', () => process.exit()); // whoever measured is gone
  process.on('message', (order) => {
    if (order === 'reset') longest = none;
    if (order === 'read') process.send(longest);
  });
}
