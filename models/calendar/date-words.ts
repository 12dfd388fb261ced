const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `6 April 2026`. */
export const dateWords = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** A date in words, after the form in which it has to be typed: `2026-04-06 (6 April 2026)`. */
export const typedDate = (iso: string): string => `${iso} (${dateWords(iso)})`;
