/** Whoever asked pressed Ctrl+C: nothing is wrong, and nothing was written. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
  }
}

/** Does something that a press of Ctrl+C cancels. @throws Cancelled */
export async function cancellable<Result>(
  act: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const abort = new AbortController();
  const interrupt = () => abort.abort(new Cancelled());
  process.once('SIGINT', interrupt);
  try {
    return await act(abort.signal);
  } finally {
    process.off('SIGINT', interrupt);
  }
}
