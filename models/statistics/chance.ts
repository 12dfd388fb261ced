/**
 * A chance seen in simulated futures, with its Monte Carlo standard error. The error is that of
 * Agresti and Coull (1998), two successes and two failures added: it is not 0 when all or none of the
 * futures succeed, as the usual formula would have it.
 */
export function chanceOf(
  successes: number,
  futures: number,
): { probability: number; standardError: number } {
  const adjusted = (successes + 2) / (futures + 4);
  return {
    probability: successes / futures,
    standardError: Math.sqrt((adjusted * (1 - adjusted)) / (futures + 4)),
  };
}
