import type { Figure } from '../figure.ts';
import { inRounds } from '../rounds.ts';
import { readShipped, TEAM } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { pairedRatios } from '../statistics.ts';
import { TARGETS } from '../targets.ts';
import { warmRuns } from '../warm-runs.ts';

const MOST_ROUNDS = 3;
const FEWEST = 100;
const MANY = [1000];
const MANY_IF_LONG = [1000, 10_000];

const count = (replications: number) => replications.toLocaleString('en-GB');

/** How the time of a whole run of a team grows with its replications. */
export const replications: Section = {
  title: 'More replications of a team, all threads',
  async measure({ rounds, long }) {
    const runs = await warmRuns(readShipped(TEAM));
    const counts = [FEWEST, ...(long ? MANY_IF_LONG : MANY)];
    try {
      const times = await inRounds(
        Math.min(rounds, MOST_ROUNDS),
        Object.fromEntries(counts.map((n) => [`${n}`, () => runs.ms(n)])),
      );
      const each = (n: number) => times[n].map((ms) => ms / n);
      return counts.flatMap((n, place): Figure[] => {
        const time = { what: `${count(n)} replications`, unit: 'ms', values: times[n] };
        if (place === 0) return [time];
        const before = counts[place - 1];
        const values = pairedRatios(each(n), each(before));
        const what = `one replication of ${count(n)}, over one of ${count(before)}`;
        return [time, { what, unit: '×', values, target: TARGETS.linearity }];
      });
    } finally {
      await runs.close();
    }
  },
};
