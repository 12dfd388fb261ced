/** Encodings that a mark at the beginning of a file tells. */
const MARKED: readonly [mark: readonly [number, number], encoding: string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file, in the encoding that a mark at its beginning tells, else in UTF-8; the mark itself is no
 * part of it. Undefined where the bytes are no such text: to read on would spoil names without a word.
 * @param decode of the platform: reads the bytes in an encoding, and throws where they are not in it
 */
export function fileText(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array, encoding: string) => string,
): string | undefined {
  const marked = MARKED.find(([[first, second]]) => bytes[0] === first && bytes[1] === second);
  try {
    return decode(bytes, marked?.[1] ?? 'utf-8');
  } catch {
    return undefined;
  }
}
