import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
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
