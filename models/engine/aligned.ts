/**
 * Arrays whose rows begin where a line of the processor's cache does, so that a row of sixteen whole numbers is one line
 * and not parts of two. Large pieces of memory begin some bytes into a page, after what whoever hands them out notes of
 * them; numbers begin at the line that follows. Where another habit holds, rows may lie across two lines: slower, nothing else.
 */
const LINE_BYTES = 64;
/** What the C library of Linux notes before a large piece, which it takes at the beginning of a page. */
const NOTED_BYTES = 16;
const TO_LINE_BYTES = LINE_BYTES - NOTED_BYTES;

const room = (length: number, bytesEach: number) =>
  new ArrayBuffer(TO_LINE_BYTES + length * bytesEach);

export const wholeNumbers = (length: number): Int32Array<ArrayBuffer> =>
  new Int32Array(room(length, Int32Array.BYTES_PER_ELEMENT), TO_LINE_BYTES, length);

export const realNumbers = (length: number): Float64Array<ArrayBuffer> =>
  new Float64Array(room(length, Float64Array.BYTES_PER_ELEMENT), TO_LINE_BYTES, length);
