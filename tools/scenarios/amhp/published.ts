/** England’s approved mental health professionals in March 2025 (A002). */
export const AMHP = { people: 3800, fte: 1600, vacancyRate: 0.083 } as const;

/**
 * Places on the rota, each one full-time equivalent: eleven of twelve filled is the published vacancy rate,
 * and eleven are a hundred-and-forty-fifth of England’s 1,600.
 */
export const PLACES = { established: 12, filled: 11 } as const;
