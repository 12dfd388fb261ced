import type { Scenario } from '../inputs/scenario.ts';

export interface CorrelationMatrix {
  /** Paths of the inputs that some pair names, in order of first mention. */
  paths: string[];
  matrix: number[][];
}

/** The correlations of a scenario as a matrix: 1 on the diagonal, 0 for pairs that are not named. */
export function correlationMatrix(scenario: Pick<Scenario, 'correlations'>): CorrelationMatrix {
  const pairs = scenario.correlations ?? [];
  const paths = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  const matrix = paths.map((_, i) => paths.map((__, j): number => (i === j ? 1 : 0)));
  for (const { first, second, r } of pairs) {
    const i = paths.indexOf(first);
    const j = paths.indexOf(second);
    matrix[i][j] = r;
    matrix[j][i] = r;
  }
  return { paths, matrix };
}
