import cliProgress from 'cli-progress';

export interface ProgressBar {
  /** @param total where it was not known at the start, or has changed */
  show(done: number, total?: number): void;
  stop(): void;
}

/** A bar on the terminal's error stream; nothing at all where that is a pipe or a file. */
export function startProgressBar(total: number): ProgressBar {
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
  return {
    show: (done, now = bar.getTotal()) => {
      if (now !== bar.getTotal()) bar.setTotal(now);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
