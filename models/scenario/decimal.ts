/** Not `0x10`, which JavaScript reads as sixteen. */
const DECIMAL = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** A number as people write it in figures; undefined for anything else, and for what is too large to be one. */
export function decimalNumber(text: string): number | undefined {
  const written = text.trim();
  const number = Number(written);
  return DECIMAL.test(written) && Number.isFinite(number) ? number : undefined;
}
