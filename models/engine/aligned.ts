/**
 * Arrays whose rows begin where a line of the processor's cache does, so that a row of sixteen whole numbers is one line
 * and not parts of two. Large pieces of memory begin a few bytes into a page, where whoever hands them out (the C library
 * of Linux, for one) writes how long they are; numbers begin at the line that follows. Elsewhere rows may lie across two lines: slower, nothing else.
 */
const LINE_BYTES = 64;
/** From where a large piece of memory begins to the next line. */
const TO_LINE_BYTES = LINE_BYTES - 16;

const room = (length: number, bytesEach: number) =>
  new ArrayBuffer(TO_LINE_BYTES + length * bytesEach);

export const wholeNumbers = (length: number): Int32Array<ArrayBuffer> =>
  new Int32Array(room(length, Int32Array.BYTES_PER_ELEMENT), TO_LINE_BYTES, length);

export const realNumbers = (length: number): Float64Array<ArrayBuffer> =>
  new Float64Array(room(length, Float64Array.BYTES_PER_ELEMENT), TO_LINE_BYTES, length);
