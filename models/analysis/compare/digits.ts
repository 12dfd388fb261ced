const MOST_DECIMALS = 4;

const fixed = (value: number, after: number): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: after, maximumFractionDigits: after });

/** So many decimals that a value does not look like nothing, or as usual where no number of them would do. */
function seen(value: number, usual: number): number {
  let after = usual;
  while (after < MOST_DECIMALS && value > 0 && Number(value.toFixed(after)) === 0) after++;
  return Number(value.toFixed(after)) === 0 ? usual : after;
}

/** So many decimals that a value does not read as the other, from which it may be told. */
function unlike(value: number, other: number, from: number): number {
  let after = from;
  if (other > 0 && value !== other) {
    while (after < MOST_DECIMALS && fixed(value, after) === fixed(other, after)) after++;
  }
  return after;
}

/** How a size is written beside its error, with the decimals that it usually has. */
export type Figures = (size: number, error: number, usual: number) => string;

/** An end of a range, with the decimals of the error of what lies within it. */
export const endWithin: Figures = (size, error, usual) =>
  fixed(size, seen(error > 0 ? error : size, usual));

/**
 * A size with the decimals that its error allows: as many as the error takes not to look like nothing, and no
 * more, so that what lies far within it is `0.00`. Where it has none, as many as the size itself takes.
 * @param usual decimals
 */
export const withinError: Figures = (size, error, usual) =>
  fixed(size, unlike(size, error, seen(error > 0 ? error : size, usual)));

/** An error, as it stands beside a size: never as nothing, and not with the digits of a size that is told from it. */
export const besideSize = (error: number, size: number, usual: number): string =>
  fixed(error, unlike(error, size, seen(error, usual)));
