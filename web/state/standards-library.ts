import type { LibraryStandard } from '../../models/standards/library/library-standard.ts';
import { readStandards } from '../api/standards.ts';

let library: Promise<readonly LibraryStandard[]> | undefined;

/** The published standards, read once. Without them a standard can still be written by hand. */
export function standardsLibrary(): Promise<readonly LibraryStandard[]> {
  library ??= readStandards().catch(() => {
    library = undefined;
    return [];
  });
  return library;
}
