/** A number with where it comes from: evidence keys and the words judgement, derived and calibrated. */
export const sourced = (value: number, source: string, note?: string) => ({ value, source, note });

/** The same with the 80 % range within which we believe it to lie. */
export const ranged = (
  value: number,
  low: number,
  high: number,
  source: string,
  note?: string,
) => ({
  value,
  low,
  high,
  source,
  note,
});

/** Rounded so that a file shows no more digits than mean anything. */
export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A limit, a zero or another choice of ours that stands for no measurement. */
export const chosen = (value: number, note?: string) => sourced(value, 'judgement', note);
