/** The file of the store is not where it was opened: whatever is written to it now would be lost with this process. */
export class StoreGone extends Error {
  constructor(file: string) {
    super(
      `The store ${file} was deleted, moved or replaced while Headroom was running, so this was not kept. Put it back, or download what you still need, then start Headroom again.`,
    );
  }
}
