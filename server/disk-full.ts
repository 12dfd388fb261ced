/** Nothing more fits on the disk: nothing is broken, and what was kept before is there. */
export class DiskFull extends Error {
  constructor(cause: unknown) {
    super(
      'The disk that holds the data folder is full, so this was not kept; free some space, then try again.',
      { cause },
    );
  }
}

/** The same for the store's word of a full disk and the system's; undefined for any other error. */
export function diskFull(error: unknown): DiskFull | undefined {
  if (error instanceof DiskFull) return error;
  const isFull = error instanceof Error && error.message.startsWith('ENOSPC');
  return isFull ? new DiskFull(error) : undefined;
}
