import type { Figure } from '../figure.ts';
import { inRounds } from '../rounds.ts';
import { readShipped, shippedNames } from '../scenario-files.ts';
import type { Section } from '../section.ts';
import { warmService } from '../warm-service.ts';

const FUTURES = 60;
const MOST_ROUNDS = 3;

export const shipped: Section = {
  title: 'One future of each shipped scenario, one thread',
  async measure({ rounds }) {
    const figures: Figure[] = [];
    for (const name of shippedNames()) {
      const service = await warmService(readShipped(name), FUTURES);
      const future = () => service.msPerFuture(FUTURES);
      const { future: values } = await inRounds(Math.min(rounds, MOST_ROUNDS), { future });
      await service.close();
      figures.push({ what: name, unit: 'ms', values });
    }
    return figures;
  },
};
