/**
 * Values that tell whether all of a range can be simulated: limits of inputs and ties between them are
 * broken beyond some value, so at an end; whole numbers are missed from the second value on. Checking a
 * scenario takes milliseconds, in which a server answers nobody.
 */
export const tellingValues = (values: readonly number[]): number[] => [
  ...new Set([values[0], values[1], values[values.length >> 1], values[values.length - 1]]),
];
