import cliProgress from 'cli-progress';

/** A bar on the terminal's error stream; nothing at all where that is a pipe or a file. */
export function startProgressBar(total: number): {
  show: (done: number) => void;
  stop: () => void;
} {
  if (!process.stderr.isTTY) return { show: () => {}, stop: () => {} };
  const bar = new cliProgress.SingleBar({
    format: 'Simulating {bar} {value} of {total} futures, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return { show: (done) => bar.update(done), stop: () => bar.stop() };
}
