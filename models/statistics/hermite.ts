/**
 * Hermite polynomials of a standard normal draw, of order 0 to the highest, each with variance 1 and none
 * with anything in common with another: h₀ = 1, h₁ = z, √(n + 1) hₙ₊₁ = z hₙ − √n hₙ₋₁.
 */
export function hermite(z: number, highest: number): number[] {
  const values = [1, z];
  for (let n = 1; n < highest; n++) {
    values.push((z * values[n] - Math.sqrt(n) * values[n - 1]) / Math.sqrt(n + 1));
  }
  return values.slice(0, highest + 1);
}
