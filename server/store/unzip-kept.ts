import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { Damaged } from './damaged.ts';

const unzip = promisify(gunzip);

/**
 * What was kept gzipped, in a thread of its own. The end of what is zipped tells whether all of it is as it was.
 * @param what it is, as the subject of a sentence
 * @throws Damaged where it is not what was kept
 */
export async function unzipKept(
  what: string,
  zipped: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await unzip(zipped));
  } catch {
    throw new Damaged(what);
  }
}

/**
 * Goes through what was kept gzipped, piece by piece: all of it at once may be more than there is memory for, where
 * several people open large results.
 * @throws Damaged where it is not what was kept
 */
export async function checkKept(what: string, zipped: Uint8Array): Promise<void> {
  const forget = new Writable({ write: (_piece, _encoding, done) => done() });
  try {
    await pipeline(Readable.from([zipped]), createGunzip(), forget);
  } catch {
    throw new Damaged(what);
  }
}

/** What `checkKept` has found whole, piece by piece, as fast as it is taken. */
export const unzipping = (zipped: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> =>
  new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
