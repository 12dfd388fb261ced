/** The first half of a character that a cut has parted from the second. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

/** The beginning of a text, of at most so many characters and of none the half. */
export const cutText = (text: string, most: number): string =>
  text.slice(0, most).replace(HALF_CHARACTER, '');

/** A text that is long, cut short with an ellipsis. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${cutText(text, most - 3)}…` : text;
