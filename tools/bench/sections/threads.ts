import { inRounds } from '../rounds.ts';
import { COUNCIL, readShipped } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { pairedRatios } from '../statistics.ts';
import { TARGETS } from '../targets.ts';
import { warmRuns } from '../warm-runs.ts';

/** As many as a whole run of the council is promised to take its six seconds for. */
const REPLICATIONS = 1000;
const MOST_ROUNDS = 3;

export const threads: Section = {
  title: `${REPLICATIONS.toLocaleString('en-GB')} replications of the council, one thread and two`,
  async measure({ rounds }) {
    const scenario = readShipped(COUNCIL);
    const one = await warmRuns(scenario, 1);
    const two = await warmRuns(scenario, 2);
    try {
      const times = await inRounds(Math.min(rounds, MOST_ROUNDS), {
        one: () => one.ms(REPLICATIONS),
        two: () => two.ms(REPLICATIONS),
      });
      const speedUp = pairedRatios(times.one, times.two);
      return [
        { what: 'one thread', unit: 'ms', values: times.one },
        { what: 'two threads', unit: 'ms', values: times.two },
        { what: 'two threads, faster by', unit: '×', values: speedUp, target: TARGETS.speedUp },
      ];
    } finally {
      await one.close();
      await two.close();
    }
  },
};
