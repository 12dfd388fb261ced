/**
 * Loaded before a program whose worker thread is profiled: samples the thread from its start, so that what
 * the compiler joins is still told apart, and hands the profile over when asked for it. JavaScript, for the
 * reason given in report-usage.mjs.
 */
import { Session } from 'node:inspector';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

const INTERVAL_MICROSECONDS = 500;

if (!isMainThread) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
  session.post('Profiler.start');
  const channel = new BroadcastChannel('profile');
  channel.unref();
  channel.onmessage = ({ data }) => {
    if (data !== 'stop') return;
    session.post('Profiler.stop', (_, { profile }) => channel.postMessage(profile));
  };
}
