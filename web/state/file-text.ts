import { fileText } from '../../models/scenario/file-text.ts';

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** The text of a file that somebody chose; undefined where it is none. */
export const chosenText = async (file: File): Promise<string | undefined> =>
  fileText(new Uint8Array(await file.arrayBuffer()), decode);
