/**
 * The mean length at which a case that may drop out unrecorded stays open for `stay` on average.
 * With lengths gamma of mean m and coefficient of variation c, and dropping out at rate ρ, the mean
 * stay is (1 − E e^(−ρL)) / ρ, and E e^(−ρL) = (1 + ρ m c²)^(−1/c²). Same unit of time throughout.
 */
export function meanLength(stay: number, leakRate: number, cv: number): number {
  if (leakRate === 0) return stay;
  const stays = (mean: number) =>
    (1 - (1 + leakRate * mean * cv ** 2) ** (-1 / cv ** 2)) / leakRate;
  if (stay * leakRate >= 1) throw new Error('cases drop out faster than the stay allows');
  let low = stay;
  let high = stay * 2;
  while (stays(high) < stay) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (stays(middle) < stay) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
