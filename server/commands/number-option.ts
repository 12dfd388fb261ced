/**
 * What was typed as a number, for a question: its own limits are checked with the question. What is
 * no number stays text, so that it is said to be none; undefined, so that the default applies, where
 * nothing was given.
 */
export function numberOption(text: string | undefined): number | string | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : text;
}
