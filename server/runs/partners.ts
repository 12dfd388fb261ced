/**
 * Most replications that are lived a second time with other luck, to tell luck from what is not known:
 * the shares are then known to a few points, and a large run takes little longer.
 */
const MOST_PARTNERS = 200;

/** What is simulated in all: replications, and the partners of the first of them where the width is split. */
export interface Futures {
  replications: number;
  /** Whether to say how much of each width is luck. */
  split?: boolean;
}

export const partnersOf = ({ replications, split = false }: Futures): number =>
  split ? Math.min(replications, MOST_PARTNERS) : 0;

export const futuresOf = (futures: Futures): number => futures.replications + partnersOf(futures);
